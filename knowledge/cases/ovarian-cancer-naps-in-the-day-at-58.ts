import type { CaseEntry } from '../schema';

export const ovarianCancerNapsInTheDayAt58Case: CaseEntry = {
  id: 'ovarian-cancer-naps-in-the-day-at-58',
  title: 'Six weeks of pain, bloating and early fullness in a woman of 58',
  summary:
    'A 58-year-old woman after the menopause saw her general practitioner for six weeks of pain of the belly, bloating and fullness after little food, often indigestion; she napped by day, which was unusual, and had to pass urine more urgently and often. It teaches cancer of the ovary; ultrasound and CA-125 are left out. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 42 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'nwmphn-ovarian-emily', locator: 'Emily’s case' },
  readFrom: 'full_text',
};
