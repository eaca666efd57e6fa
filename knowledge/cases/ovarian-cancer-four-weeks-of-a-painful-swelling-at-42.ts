import type { CaseEntry } from '../schema';

export const ovarianCancerFourWeeksOfAPainfulSwellingAt42Case: CaseEntry = {
  id: 'ovarian-cancer-four-weeks-of-a-painful-swelling-at-42',
  title: 'Four weeks of a painful swelling low in the belly in a fit woman of 42',
  summary:
    'A 42-year-old woman came to her general practitioner with a painful swelling low in the belly for four weeks. She was fit, took nothing and her smears had been normal, but she was tired. A mass was felt on the lower left; no glands were enlarged and the internal examination was normal. It was an epithelial cancer of the ovary; ultrasound and operation are left out. The internal examination gave nothing, so the mass is coded in the belly and not in the pelvis; the swelling is that lump and coded neither as bloating nor as a swollen belly.',
  setting: 'primary_care',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'lymphadenopathy', state: 'absent' },
    { finding: 'symptom-duration', quantity: 28 },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'jacobi-gp-648026', locator: 'The case' },
  readFrom: 'full_text',
};
