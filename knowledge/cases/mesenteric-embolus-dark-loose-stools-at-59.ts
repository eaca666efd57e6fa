import type { CaseEntry } from '../schema';

export const mesentericEmbolusDarkLooseStoolsAt59Case: CaseEntry = {
  id: 'mesenteric-embolus-dark-loose-stools-at-59',
  title: 'Sudden pain and dark loose stools in a man of 59 with permanent atrial fibrillation',
  summary:
    'A 59-year-old man with permanent atrial fibrillation and heart muscle disease from alcohol, not on an anticoagulant, had sudden steady pain with nausea and dark loose stools. Pulse 120, pressure 140/85; the belly was soft and mildly tender. White cells were 15.95 and LDH was raised; ultrasound and gastroscopy showed nothing. An embolus blocked the superior mesenteric artery; CT is left out.',
  setting: 'emergency',
  ageYears: 59,
  sex: 'male',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-out-of-proportion', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'on-anticoagulant', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'white-cell-count', quantity: 15.95 },
    { finding: 'hr', quantity: 120 },
    { finding: 'sbp', quantity: 140 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel']],
  source: { id: 'signa-vitae-2010-sma', locator: 'Case report' },
  readFrom: 'full_text',
};
