import type { CaseEntry } from '../schema';

export const colorectalCancerFourDaysSwollenAndGuardingOnTheRightAt72Case: CaseEntry = {
  id: 'colorectal-cancer-four-days-swollen-and-guarding-on-the-right-at-72',
  title: 'Four days of pain, vomiting and constipation with guarding on the right at 72',
  summary:
    'A 72-year-old man came to an outpatient department with four days of abdominal pain, vomiting and constipation. The belly was moderately swollen, with mild guarding and tenderness low on the right, and white cells with neutrophils were raised. It was a cancer of the descending colon that had burst the caecum; X-ray, computed tomography and operation are left out. The kidney function, disturbed before the scan, is told without a figure and not coded.',
  setting: 'secondary_care',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['electrolytes-and-calcium', 'renal-function']],
  source: { id: 'eurorad-17649-diastatic', locator: 'Clinical history' },
  readFrom: 'full_text',
};
