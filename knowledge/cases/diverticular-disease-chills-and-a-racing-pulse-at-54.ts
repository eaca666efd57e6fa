import type { CaseEntry } from '../schema';

export const diverticularDiseaseChillsAndARacingPulseAt54Case: CaseEntry = {
  id: 'diverticular-disease-chills-and-a-racing-pulse-at-54',
  title: 'Pain low on the left with fever, diarrhoea and vomiting in a man of 54',
  summary:
    'A 54-year-old man came to the emergency department with pain low on the left, diarrhoea, nausea and vomiting, less appetite, a low fever and chills, which are not told as shaking. He has high blood pressure and obesity, which has no figure and is not coded, and smokes. Pulse 109, 100.2 °F; tender and guarding low on the left. White cells 12,400. It teaches diverticulitis; the CT is left out. How long it had lasted is not told. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'llq-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 37.9 },
    { finding: 'hr', quantity: 109 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'white-cell-count', quantity: 12.4 },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['crp', 'cbc']],
  source: { id: 'midlevelu-diverticulitis', locator: 'Case presentation' },
  readFrom: 'full_text',
};
