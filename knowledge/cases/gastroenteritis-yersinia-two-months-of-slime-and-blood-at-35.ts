import type { CaseEntry } from '../schema';

export const gastroenteritisYersiniaTwoMonthsOfSlimeAndBloodAt35Case: CaseEntry = {
  id: 'gastroenteritis-yersinia-two-months-of-slime-and-blood-at-35',
  title: 'Two months of slimy, bloody diarrhoea with slight pain in a man of 35',
  summary:
    'A 35-year-old man had had slimy, bloody diarrhoea and slight belly pain for two months; when and from what food it came was not clear. It was a colitis from Yersinia, which went by itself; imaging, colonoscopy and cultures are left out.',
  setting: 'secondary_care',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.8',
  acceptable: ['ulcerative-colitis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'seichokai-yersinia-35', locator: 'Progress and discussion' },
  readFrom: 'abstract',
};
