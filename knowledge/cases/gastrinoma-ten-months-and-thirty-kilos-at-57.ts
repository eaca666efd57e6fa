import type { CaseEntry } from '../schema';

export const gastrinomaTenMonthsAndThirtyKilosAt57Case: CaseEntry = {
  id: 'gastrinoma-ten-months-and-thirty-kilos-at-57',
  title: 'Ten months of watery stools and thirty-two kilos lost in a woman of 57',
  summary:
    'A 57-year-old woman had had watery diarrhoea for ten months and lost seventy pounds. She looked wasted; the belly was a little distended and tender all over. Haemoglobin 115, total protein 5.2 g/dL, albumin 25. A tumour that made gastrin had spread to the liver; hormone levels, scans and endoscopy are left out.',
  setting: 'general',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'symptom-duration', quantity: 304 },
    { finding: 'haemoglobin', quantity: 115 },
    { finding: 'malnutrition-risk', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 25 }],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['ttg-iga'],
    ['renal-function'],
  ],
  source: { id: 'aamar-2016-gastrinoma', locator: 'Case Report' },
  readFrom: 'full_text',
};
