import type { CaseEntry } from '../schema';

export const foodAllergyWildGrapeJuiceAndVegetablesAt16Case: CaseEntry = {
  id: 'food-allergy-wild-grape-juice-and-vegetables-at-16',
  title: 'Hives, belly pain and fainting again and again after grape juice and vegetables at 16',
  summary:
    'A 16-year-old man with hay fever from mugwort had hives, abdominal pain, short breath and loss of consciousness again and again after wild grape juice and several vegetables; the abdominal pain is his gut complaint. It was an allergy to a lipid transfer protein; skin tests and antibodies are left out.',
  setting: 'general',
  ageYears: 16,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'hanada-2021-wild-grape', locator: 'Abstract' },
  readFrom: 'abstract',
};
