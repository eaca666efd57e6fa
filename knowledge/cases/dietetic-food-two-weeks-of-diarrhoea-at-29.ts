import type { CaseEntry } from '../schema';

export const dieteticFoodTwoWeeksOfDiarrhoeaAt29Case: CaseEntry = {
  id: 'dietetic-food-two-weeks-of-diarrhoea-at-29',
  title: 'Two weeks of diarrhoea in a healthy man of 29 who was slimming',
  summary:
    'A healthy man of 29 who was trying to lose weight had had diarrhoea for two weeks. It came from the sorbitol of the sugar-free foods that he ate; the history of his diet, which settled it, is left out.',
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
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'dietetic-food-diarrhea', locator: 'Report of a case, opening' },
  readFrom: 'abstract',
};
