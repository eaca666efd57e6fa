import type { CaseEntry } from '../schema';

export const diverticularDiseaseTwoDaysLowOnTheRightAt32Case: CaseEntry = {
  id: 'diverticular-disease-two-days-low-on-the-right-at-32',
  title: 'Two days of pain low on the right with rebound at 32',
  summary:
    'A 32-year-old man was sent to an emergency unit with two days of pain low on the right, nausea and vomiting. He had 37.8 °C, rebound tenderness low on the right and raised white cells; other blood tests were normal. Computed tomography and the operation are left out: it was an inflamed solitary diverticulum of the caecum.',
  setting: 'emergency',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'temp-c', quantity: 37.8 },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'wjes-2008-cecal-four', locator: 'Case 1' },
  readFrom: 'full_text',
};
