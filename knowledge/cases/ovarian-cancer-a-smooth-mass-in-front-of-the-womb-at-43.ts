import type { CaseEntry } from '../schema';

export const ovarianCancerASmoothMassInFrontOfTheWombAt43Case: CaseEntry = {
  id: 'ovarian-cancer-a-smooth-mass-in-front-of-the-womb-at-43',
  title: 'Two months of pelvic pain, frequent passing of water and bloating in a woman of 43',
  summary:
    'A 43-year-old woman came with two months of pelvic pain, frequent passing of water and bloating. On pelvic examination a smooth mass in front pushes a womb of normal size back; no nodules behind it. There is no cancer in the family, which is coded for ovary and bowel. A textbook teaches with it what looks like an early ovarian cancer; scans and CA 125 are left out. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'first-degree-relative-ovarian-cancer', state: 'absent' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'hemonc-2350-ovarian-43', locator: 'Case history' },
  readFrom: 'full_text',
};
