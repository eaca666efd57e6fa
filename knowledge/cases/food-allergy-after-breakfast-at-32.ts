import type { CaseEntry } from '../schema';

export const foodAllergyAfterBreakfastAt32Case: CaseEntry = {
  id: 'food-allergy-after-breakfast-at-32',
  title: 'Eleven years of hives and three severe reactions in six months in a woman of 32',
  summary:
    'A 32-year-old woman had had hives for eleven years and three life-threatening reactions within the last six months, mostly when she was active after breakfast. She was seen between attacks. It was an allergy to wheat that needs exercise; skin and blood tests are left out.',
  setting: 'secondary_care',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'acute-onset', state: 'absent' },
    { finding: 'symptom-duration', quantity: 4015 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.4',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'ahanchian-2013-fdeia', locator: 'Abstract' },
  readFrom: 'abstract',
};
