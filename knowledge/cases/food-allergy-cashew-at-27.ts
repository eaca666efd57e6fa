import type { CaseEntry } from '../schema';

export const foodAllergyCashewAt27Case: CaseEntry = {
  id: 'food-allergy-cashew-at-27',
  title: 'Hives, vomiting and a changed voice after cashew nuts in a woman of 27',
  summary:
    'A 27-year-old woman told of hives in the face, swollen lips, red eyes, nausea, vomiting and a change of her voice after eating cashew nuts; it came again with other food that held cashew. It was an immediate-type allergy to cashew. The antibody test is left out here.',
  setting: 'secondary_care',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'reproducible-food-reaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'kjaaci-2011-cashew', locator: 'Abstract, case history' },
  readFrom: 'abstract',
};
