import type { CaseEntry } from '../schema';

export const ovarianCancerTakenForDepressionAt52Case: CaseEntry = {
  id: 'ovarian-cancer-taken-for-depression-at-52',
  title: 'Urgent need to pass urine, a swelling belly and pain in a tearful woman of 52',
  summary:
    'A 52-year-old woman noticed an urgent need to pass urine, then swelling of the belly and pain that came and went. She was tearful and tired with trouble at work, the urine was normal, and she was thought to be depressed. It was ovarian cancer of stage III; the later examination, ultrasound and CA-125 are left out.',
  setting: 'primary_care',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  writtenForTeaching: true,
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound']],
  source: { id: 'hamilton-2009-ovarian', locator: 'Case scenario (the article’s vignette)' },
  readFrom: 'abstract',
};
