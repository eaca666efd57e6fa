import type { CaseEntry } from '../schema';

export const colorectalCancerAMonthOfWateryDischargeAt75Case: CaseEntry = {
  id: 'colorectal-cancer-a-month-of-watery-discharge-at-75',
  title: 'A month of foul watery discharge and bleeding from the vagina in a woman of 75',
  summary:
    'A 75-year-old woman with diabetes and high blood pressure, both controlled, and her gallbladder removed long ago, had had a foul watery discharge from the vagina for a month, getting worse, with bleeding now and then. Her abdomen was normal on examination; a large mass came out of the neck of the womb. The report gives it as a cancer of the colon; scans, tumour markers and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 75,
  sex: 'female',
  answers: [
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'postmenopausal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.9',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['cbc']],
  source: { id: 'verma-2013-colon-cervix', locator: 'Case report' },
  readFrom: 'full_text',
};
