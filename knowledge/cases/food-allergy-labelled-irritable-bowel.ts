import type { CaseEntry } from '../schema';

export const foodAllergyLabelledIrritableBowelCase: CaseEntry = {
  id: 'food-allergy-labelled-irritable-bowel',
  title: 'Diarrhoea, pain and hives after meals in a woman of 64 said to have an irritable bowel',
  summary:
    'A 64-year-old woman who carried the label of an irritable bowel with diarrhoea had had hives, diarrhoea, nausea and abdominal pain, mostly after eating, for several years (coded as two, the least that the words allow). Many investigations had shown nothing. A tick found on her thigh during colonoscopy led to the antibody that proved an allergy to mammalian meat; both are left out here, and she improved without such food.',
  setting: 'secondary_care',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'unknown' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.2',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['ttg-iga']],
  source: { id: 'ajg-2019-meat-allergy', locator: 'Case description/methods' },
  readFrom: 'abstract',
};
