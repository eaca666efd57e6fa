import type { CaseEntry } from '../schema';

export const ovarianCancerTheWaistlineGrowsOnADietAt51Case: CaseEntry = {
  id: 'ovarian-cancer-the-waistline-grows-on-a-diet-at-51',
  title: 'Weeks of bloating and frequent water with a growing waist in a woman of 51',
  summary:
    'A 51-year-old woman told her clinician of bloating, of passing water often and of pressure low in the belly for several weeks; her waist grew although she dieted and trained. A mass was felt beside the womb on the right. The article says that she is fictional and typical; it teaches ovarian cancer. Ultrasound and CA-125 are left out. Pressure is not coded as pain; the weeks have no number. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'pelvic-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound']],
  source: { id: 'nursing-2010-ovarian-cancer', locator: 'First page, Ms. Burr' },
  readFrom: 'full_text',
};
