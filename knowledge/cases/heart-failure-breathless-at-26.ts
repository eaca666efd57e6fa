import type { CaseEntry } from '../schema';

export const heartFailureBreathlessAt26Case: CaseEntry = {
  id: 'heart-failure-breathless-at-26',
  title: 'Two months of breathlessness and swollen legs in a man of 26',
  summary:
    'A healthy man of 26 came to an emergency room with two months of breathlessness and swollen legs. Over months he had been seen for cough, breathlessness and tiredness and had been given antibiotics, acid blockers and antihistamines while he grew worse; his father had died of heart failure at 34. It was heart failure from a familial cardiomyopathy; the heart tests are left out.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'crim-2020-young-hearts', locator: 'Case 1' },
  readFrom: 'abstract',
};
