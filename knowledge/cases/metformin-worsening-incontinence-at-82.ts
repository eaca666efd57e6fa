import type { CaseEntry } from '../schema';

export const metforminWorseningIncontinenceAt82Case: CaseEntry = {
  id: 'metformin-worsening-incontinence-at-82',
  title: 'Loss of stool for fifteen years, now worse, in a woman of 82',
  summary:
    'An 82-year-old woman with diabetes, dementia, depression and a stroke eight years ago had lost stool and urine for at least fifteen years in spite of two operations; now it was worse. She took metformin, sitagliptin, olmesartan, metoprolol, clopidogrel and gabapentin. Nothing was found on examination, body mass index 33.7; albumin was 31 and vitamin B12 low. It ended when metformin was stopped.',
  setting: 'secondary_care',
  ageYears: 82,
  sex: 'female',
  answers: [
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'metformin-use', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'low-vitamin-b12', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'bmi', quantity: 33.7 },
    { finding: 'symptom-duration', quantity: 5475 },
    { finding: 'antiplatelet-use', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 31 }],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: false,
  urgencyExpected: null,
  source: { id: 'metformin-incontinence-letter', locator: 'Letter, case' },
  readFrom: 'full_text',
};
