import type { CaseEntry } from '../schema';

export const ovarianCancerAMonthOfBloatingAt60Case: CaseEntry = {
  id: 'ovarian-cancer-a-month-of-bloating-at-60',
  title: 'A month of a swelling belly in a woman of 60, thirteen years after the last period',
  summary:
    'A 60-year-old woman went to her local hospital with a bloated belly for about a month. Her last period was thirteen years ago; she had had her tubes tied twenty-nine years before and denied other illness. On examination a fluid wave; because of the swelling the womb and ovaries could not be felt. Temperature, pulse and pressure were normal. It was an ovarian cancer, taken for tuberculosis of the pelvis for a while; scans, markers, drained fluid and biopsies are left out. The tied tubes are coded as an earlier operation of the belly.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'temp-c', quantity: 36.5 },
    { finding: 'hr', quantity: 88 },
    { finding: 'resp-rate', quantity: 22 },
    { finding: 'sbp', quantity: 110 },
    { finding: 'hypertension', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'chronic-liver-disease', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.18',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'gai-2024-ovarian-60', locator: 'Case history' },
  readFrom: 'full_text',
};
