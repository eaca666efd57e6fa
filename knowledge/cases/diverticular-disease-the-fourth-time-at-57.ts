import type { CaseEntry } from '../schema';

export const diverticularDiseaseTheFourthTimeAt57Case: CaseEntry = {
  id: 'diverticular-disease-the-fourth-time-at-57',
  title: 'Two days of pain low on the left with fever, after three earlier bouts, in a man of 57',
  summary:
    'A man of 57, otherwise healthy, came with 48 hours of pain low on the left. He had had three bouts of sigmoid diverticulitis, each seen on a CT and treated without operation. Tender low on the left; 38.8 °C, pulse 110, white cells 15.6. It heads an article on diverticulitis; the CT is left out. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'previous-diverticulitis', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38.8 },
    { finding: 'hr', quantity: 110 },
    { finding: 'white-cell-count', quantity: 15.6 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['crp', 'cbc'],
  ],
  source: { id: 'nejm-2018-diverticulitis', locator: 'Opening vignette' },
  readFrom: 'full_text',
};
