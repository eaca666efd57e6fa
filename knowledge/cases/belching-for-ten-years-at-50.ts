import type { CaseEntry } from '../schema';

export const belchingForTenYearsAt50Case: CaseEntry = {
  id: 'belching-for-ten-years-at-50',
  title: 'Ten years of belching in a man of 50',
  summary:
    'A 50-year-old man with kidney failure was referred for dyspepsia. For ten years he had belched often, clearly more after meals and under stress, never at night, and less when he talked or was distracted. He had no reflux, vomiting, difficulty in swallowing, loss of appetite or loss of weight. It was a habit of belching from above the stomach; no test was needed and nothing had to be left out.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'dysphagia', state: 'absent' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'flatus', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'disney-2014-belching', locator: 'Abstract' },
  readFrom: 'abstract',
};
