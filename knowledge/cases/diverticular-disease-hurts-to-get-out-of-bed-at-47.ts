import type { CaseEntry } from '../schema';

export const diverticularDiseaseHurtsToGetOutOfBedAt47Case: CaseEntry = {
  id: 'diverticular-disease-hurts-to-get-out-of-bed-at-47',
  title: 'Three days of pain low on the left that hurts on getting up in a man of 47',
  summary:
    'A 47-year-old man came to the emergency room with three days of worsening pain low on the left and above the pubic bone, with diarrhoea and little appetite; now it hurts to walk and to get out of bed. Never before. He was obese and in mild distress, 100.5 °F, pulse 100, tender low on the left with signs of the peritoneum there; white cells 17.5. It heads a chapter on diverticulitis. Obesity has no figure and is not coded. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38.1 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'pain-worse-on-movement', state: 'present' },
    { finding: 'hr', quantity: 100 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'white-cell-count', quantity: 17.5 },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['crp', 'cbc']],
  source: { id: 'accesssurgery-1461-diverticulitis', locator: 'Opening case of the chapter' },
  readFrom: 'full_text',
};
