import type { CaseEntry } from '../schema';

export const ovarianCancerTwoMonthsOfSwellingAt21Case: CaseEntry = {
  id: 'ovarian-cancer-two-months-of-swelling-at-21',
  title: 'Two months of a swelling belly in a student of 21',
  summary:
    'A student of 21, 183 cm tall and 100 kg, was admitted with a belly that had been swollen for two months. It held a cancer of the ovary of nearly 25 kg; scans, markers and the operation are left out.',
  setting: 'inpatient',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'bmi', quantity: 29.9 },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'fonc-2024-1377042-ovary', locator: 'Medical history' },
  readFrom: 'full_text',
};
