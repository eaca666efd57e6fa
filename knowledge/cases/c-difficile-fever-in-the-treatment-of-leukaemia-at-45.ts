import type { CaseEntry } from '../schema';

export const cDifficileFeverInTheTreatmentOfLeukaemiaAt45Case: CaseEntry = {
  id: 'c-difficile-fever-in-the-treatment-of-leukaemia-at-45',
  title: 'Pain, fever and diarrhoea during the treatment of leukaemia in a man of 45',
  summary:
    'A 45-year-old man who was treated in hospital for acute leukaemia with chemotherapy and broad preventive antibiotics began to have pain in the belly, fever and diarrhoea, with raised white cells, and rapidly got worse. It was Clostridium difficile colitis; the scan and the stool culture are left out. Figures, blood pressure and the state of the belly are not told.',
  setting: 'inpatient',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'prolonged-or-worsening', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'on-anticancer-treatment', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['blood-culture'], ['cbc'], ['ct-abdomen']],
  source: { id: 'eurorad-1368-pmc', locator: 'Clinical History and Imaging Findings' },
  readFrom: 'full_text',
};
