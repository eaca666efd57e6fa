import type { CaseEntry } from '../schema';

export const ulcerativeColitisHeadacheAndFitsAt21Case: CaseEntry = {
  id: 'ulcerative-colitis-headache-and-fits-at-21',
  title: 'Headache, fits and bloody diarrhoea two months after ulcerative colitis was found in a woman of 21',
  summary:
    'A woman of 21 in whom ulcerative colitis of the whole colon had been found two months before, and who did not take her mesalazine because of the many tablets, came with headache, pain in the belly, bloody diarrhoea and fits. White cells 24.3, platelets 530, haemoglobin normal, sodium 126 mmol/L, albumin 2 g/dL, ESR 40; the C-reactive protein is told without a unit. Veins and sinuses of the brain were clotted in active colitis. Headache is a finding only about pregnancy and fits have none; scans and stool tests, which came later, are left out.',
  setting: 'emergency',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'white-cell-count', quantity: 24.3 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'platelets', quantity: 530 },
    { finding: 'raised-platelets', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'sodium-mmol', quantity: 126 },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [
    { investigation: 'esr', value: 40 },
    { investigation: 'serum-albumin', value: 20 },
  ],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'researcher-life-uc-headache-21', locator: 'Abstract' },
  readFrom: 'abstract',
};
