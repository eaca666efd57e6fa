import type { CaseEntry } from '../schema';

export const hyperparathyroidismPainAndVomitingAt16Case: CaseEntry = {
  id: 'hyperparathyroidism-pain-and-vomiting-at-16',
  title: 'Abdominal pain and vomiting in a youth of 16',
  summary:
    'A 16-year-old youth came to an emergency department with abdominal pain and vomiting. He had a pancreatitis from a primary hyperparathyroidism. Amylase and calcium are given without figures in the abstract and are left out.',
  setting: 'emergency',
  ageYears: 16,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['lipase-amylase'], ['electrolytes-and-calcium']],
  source: { id: 'andrade-2025-hyperparathyroidism-16', locator: 'Abstract' },
  readFrom: 'abstract',
};
