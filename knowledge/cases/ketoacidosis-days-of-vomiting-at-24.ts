import type { CaseEntry } from '../schema';

export const ketoacidosisDaysOfVomitingAt24Case: CaseEntry = {
  id: 'ketoacidosis-days-of-vomiting-at-24',
  title: 'Days of vomiting, pain and thirst at 24',
  summary:
    'A 24-year-old migrant without known diabetes, but with a close relative who has type 1 diabetes, came to an emergency department after some days of abdominal pain, vomiting, thirst and much urine. It was diabetic ketoacidosis; the blood tests are left out.',
  setting: 'emergency',
  ageYears: 24,
  sex: 'unknown',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'polyuria-polydipsia', state: 'present' },
    { finding: 'known-diabetes', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['renal-function']],
  source: { id: 'enfispo-10169634-ketoacidosis', locator: 'Abstract' },
  readFrom: 'abstract',
};
