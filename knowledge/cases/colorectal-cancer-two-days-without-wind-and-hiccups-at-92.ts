import type { CaseEntry } from '../schema';

export const colorectalCancerTwoDaysWithoutWindAndHiccupsAt92Case: CaseEntry = {
  id: 'colorectal-cancer-two-days-without-wind-and-hiccups-at-92',
  title: 'Two days without stool or wind after two months of other habits in a man of 92',
  summary:
    'A 92-year-old man was admitted: for two months his bowel habit had changed, and for two days neither wind nor stool had passed. He had strong cramping pain, nausea, vomiting and hiccups, and denied bleeding and loss of weight. The belly was round, tense and drum-like with loud sounds, without a mass or irritation. It was a tumour of the sigmoid, told in the section on cancer of colon, rectum and anus; the histology is not in the part seen, which is a doubt. Scan and operation are left out. Hiccups have no finding.',
  setting: 'emergency',
  ageYears: 92,
  sex: 'male',
  answers: [
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['troponin-lactate-panel'],
  ],
  source: { id: 'jcol-2023-closed-loop-92', locator: 'Apresentação do Caso' },
  readFrom: 'full_text',
};
