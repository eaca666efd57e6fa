import type { CaseEntry } from '../schema';

export const ovarianCystAsBigAsSevenMonthsAt51Case: CaseEntry = {
  id: 'ovarian-cyst-as-big-as-seven-months-at-51',
  title: 'One or two months of a swelling belly and hot flushes in a woman of 51',
  summary:
    'A 51-year-old woman with nothing of note behind her and no treatment told her midwife in Spain of belly discomfort, swelling and hot flushes for one to two months; she had no children, and her periods had been irregular for a year. The midwife sent her to her family doctor. Bowels and bladder were unchanged; the belly was round, hard and swollen to four fingers above the navel, as in a pregnancy of 28 weeks, with a mass in the pelvis. It was a benign mucinous tumour of the ovary; ultrasound, CT and markers are left out.',
  setting: 'primary_care',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'symptom-duration', quantity: 45 },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'urinary-urgency-frequency', state: 'absent' },
    { finding: 'postmenopausal', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound', 'ca125']],
  source: { id: 'iglesias-otero-2015-ovary', locator: 'Carta clínica' },
  readFrom: 'full_text',
};
