import type { CaseEntry } from '../schema';

export const cDifficileThreeDaysIntoAntibioticsAt23Case: CaseEntry = {
  id: 'c-difficile-three-days-into-antibiotics-at-23',
  title: 'A swollen belly, diarrhoea and vomiting on the third day of antibiotics at 23',
  summary:
    'A 23-year-old man from a nursing home was in hospital for fever, cough and green sputum; after three days of antibiotics his belly swelled and he had diarrhoea and vomited. It was Clostridioides difficile infection with toxic megacolon; the stool test and the operation are left out.',
  setting: 'inpatient',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['ct-abdomen']],
  source: { id: 'rajack-2023-c-difficile', locator: 'Abstract' },
  readFrom: 'abstract',
};
