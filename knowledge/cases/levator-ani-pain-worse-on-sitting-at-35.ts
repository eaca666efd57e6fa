import type { CaseEntry } from '../schema';

export const levatorAniPainWorseOnSittingAt35Case: CaseEntry = {
  id: 'levator-ani-pain-worse-on-sitting-at-35',
  title: 'Attacks of lower belly and rectal pain, worse on sitting, in a woman in her mid-thirties',
  summary:
    'A woman in her mid-thirties (coded as 35) who had borne no child came with pain that had begun suddenly in lower belly and rectum and ran to the vagina. Each bout lasted over twenty minutes and was worse on sitting; no injury, fissure, bowel disease or change of habit. Nerves and rectum were normal on examination, the levator muscles painful from the vagina; blood count and C-reactive protein were normal. It was a levator ani syndrome; the scans are left out.',
  setting: 'secondary_care',
  ageYears: 35,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'anal-fissure', state: 'absent' },
    { finding: 'rectal-mass', state: 'absent' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
    { finding: 'saddle-anaesthesia-or-retention', state: 'absent' },
    { finding: 'known-cd', state: 'absent' },
    { finding: 'known-uc', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'dunphy-2023-levator', locator: 'Abstract' },
  readFrom: 'abstract',
};
