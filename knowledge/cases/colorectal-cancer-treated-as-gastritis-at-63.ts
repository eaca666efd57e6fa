import type { CaseEntry } from '../schema';

export const colorectalCancerTreatedAsGastritisAt63Case: CaseEntry = {
  id: 'colorectal-cancer-treated-as-gastritis-at-63',
  title: 'Half a year of growing pain treated as gastritis, then vomiting and constipation at 63',
  summary:
    'A 63-year-old man was admitted in haste with pain all over the belly, nausea, vomiting and constipation. A mild pain had begun six months before; ultrasound had shown only a large prostate, and treatment for gastritis had not helped. He had lost 10 kg. White cells 11.1, haemoglobin 95 g/L. It was an advanced cancer of the colon that blocked the bowel; X-ray and operation are left out.',
  setting: 'emergency',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'white-cell-count', quantity: 11.1 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'haemoglobin', quantity: 95 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'usmf-21201-colon-63', locator: 'Case presentation' },
  readFrom: 'abstract',
};
