import type { CaseEntry } from '../schema';

export const celiacDiseaseCrampedHandsAndASoreBackAt40Case: CaseEntry = {
  id: 'celiac-disease-cramped-hands-and-a-sore-back-at-40',
  title: 'A year of back pain and four months of cramps and numb fingers in a Chinese woman of 40',
  summary:
    'A 40-year-old Chinese woman had had back pain for a year and for four months cramps of the hands and numb fingers. She had no joint pain, morning stiffness, seizures or loss of appetite; in two years she had opened her bowels once or twice a day, seldom loose. Calcium was low. It was celiac disease; bone density, antibodies and biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'joint-pain', state: 'absent' },
    { finding: 'ankylosing-spondylitis-or-inflammatory-back-pain', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'stools-per-day', quantity: 1.5 },
    { finding: 'stools-over-3-per-day', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'neuropathy-or-ataxia', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'wang-2019-celiac-40', locator: 'Case report, opening' },
  readFrom: 'full_text',
};
