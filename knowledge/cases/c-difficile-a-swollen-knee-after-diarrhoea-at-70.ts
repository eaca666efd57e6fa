import type { CaseEntry } from '../schema';

export const cDifficileASwollenKneeAfterDiarrhoeaAt70Case: CaseEntry = {
  id: 'c-difficile-a-swollen-knee-after-diarrhoea-at-70',
  title: 'A suddenly swollen knee after an infection and diarrhoea in a man of 70',
  summary:
    'A 70-year-old man came because of a swollen, painful knee without injury; shortly before he had had COVID-19 and a gut complaint, diarrhoea. Clostridioides difficile was found and the knee improved with its treatment; puncture, scans and stool tests are left out. Whether he had had antibiotics, and whether the diarrhoea still went on, was not seen; the diarrhoea is coded as present.',
  setting: 'general',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['stool-culture', 'stool-multiplex-pcr'], ['crp', 'cbc']],
  source: { id: 'pavelic-2024-knee', locator: 'Abstract' },
  readFrom: 'abstract',
};
