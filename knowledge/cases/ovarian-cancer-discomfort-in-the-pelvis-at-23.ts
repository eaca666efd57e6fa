import type { CaseEntry } from '../schema';

export const ovarianCancerDiscomfortInThePelvisAt23Case: CaseEntry = {
  id: 'ovarian-cancer-discomfort-in-the-pelvis-at-23',
  title: 'Discomfort in the pelvis and nothing to be found in a woman of 23',
  summary:
    'A 23-year-old woman came to a hospital in Madrid with discomfort in the pelvis, without complaints of bowel, bladder or womb. The examination was normal, the blood tests too but for a slightly raised lactate dehydrogenase, which has no finding. It was a dysgerminoma, a malignant germ cell tumour of the ovary; ultrasound, scan and operation are left out. How long the discomfort had lasted is not told. Blood tests that are called normal are coded as a normal blood count. The page was not found again at the second reading.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'urinary-urgency-frequency', state: 'absent' },
    { finding: 'dysuria', state: 'absent' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['pelvic-ultrasound'], ['pregnancy-test']],
  source: { id: 'eurorad-16561-dysgerminoma', locator: 'Clinical History' },
  readFrom: 'full_text',
};
