import type { CaseEntry } from '../schema';

export const sweetenedDietFoodTwoWeeksOfDiarrhoeaAt29Case: CaseEntry = {
  id: 'sweetened-diet-food-two-weeks-of-diarrhoea-at-29',
  title: 'Two weeks of diarrhoea in a healthy man of 29 who was trying to lose weight',
  summary:
    'A healthy 29-year-old man had had diarrhoea for two weeks. He was trying to lose weight by dieting and found it hard. It was the sugar alcohol in his diet food, which draws water into the bowel; the part of the report that tells how much of it he ate is left out.',
  setting: 'general',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: null,
  source: { id: 'scilit-dietetic-food', locator: 'Report of a case, opening' },
  readFrom: 'abstract',
};
