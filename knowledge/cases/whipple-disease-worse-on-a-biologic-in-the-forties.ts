import type { CaseEntry } from '../schema';

export const whippleDiseaseWorseOnABiologicInTheFortiesCase: CaseEntry = {
  id: 'whipple-disease-worse-on-a-biologic-in-the-forties',
  title: 'Sacroiliac joints treated with a biologic, then fever, sweats and lost weight, in a man in his forties',
  summary:
    'A man in his forties, coded as 45, had had arthritis of limbs and both sacroiliac joints for four to five years. A blocker of tumour necrosis factor made it worse: inflammation in the blood rose, and fever, night sweats, lost appetite and a marked loss of weight came. He had no pain of the belly, diarrhoea or other gut complaint, and no neurological one. It was Whipple’s disease; PET, endoscopies and PCR are left out. How long the new complaints last and where he was seen is not told in the abstract.',
  setting: 'general',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'ankylosing-spondylitis-or-inflammatory-back-pain', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'night-sweats', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'neuropathy-or-ataxia', state: 'absent' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['blood-culture'], ['cbc', 'crp'], ['ct-abdomen']],
  source: { id: 'crg-2024-whipple-uptake', locator: 'Abstract' },
  readFrom: 'abstract',
};
