import type { CaseEntry } from '../schema';

export const whippleDiseaseASwollenBellyForThreeMonthsAt47Case: CaseEntry = {
  id: 'whipple-disease-a-swollen-belly-for-three-months-at-47',
  title: 'Three months of diarrhoea and a belly that fills in a man of 47',
  summary:
    'A 47-year-old man had had diarrhoea and a belly that swelled more and more for three months. His muscles were wasted and there was fluid in the belly. Haemoglobin was 7.2 g/dL, mean cell volume 77.3 fL, platelets 172, albumin 1.9 g/dL. It was Whipple disease; the fluid, enteroscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'ascites', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 72 },
    { finding: 'mcv', quantity: 77.3 },
    { finding: 'platelets', quantity: 172 },
    { finding: 'low-albumin', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['lft', 'ct-abdomen'],
    ['ttg-iga', 'duodenal-biopsy'],
    ['ferritin', 'b12-folate-vitd'],
  ],
  source: { id: 'aamar-whipple-ascites', locator: 'Case presentation' },
  readFrom: 'full_text',
};
