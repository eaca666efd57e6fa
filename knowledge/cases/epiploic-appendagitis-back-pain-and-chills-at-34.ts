import type { CaseEntry } from '../schema';

export const epiploicAppendagitisBackPainAndChillsAt34Case: CaseEntry = {
  id: 'epiploic-appendagitis-back-pain-and-chills-at-34',
  title: 'A day of back pain with fever and chills in a man of 34',
  summary:
    'A 34-year-old man without known illness came to the emergency department with one day of constant pain in the low back, ten out of ten and partly eased by ibuprofen, with fever and chills. He had no injury, no weakness and no trouble with bladder or bowel, and his circulation was stable. The low back and the right lower belly were tender; white cells 15.9 with 12 % bands; urine and chest film were clear. It was epiploic appendagitis of the ascending colon; MRI and CT are left out.',
  setting: 'emergency',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'rigors', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'saddle-anaesthesia-or-retention', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 15.9 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'shm-epiploic-appendagitis-34', locator: 'Case presentation' },
  readFrom: 'full_text',
};
