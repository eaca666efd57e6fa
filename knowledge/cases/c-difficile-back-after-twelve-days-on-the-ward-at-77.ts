import type { CaseEntry } from '../schema';

export const cDifficileBackAfterTwelveDaysOnTheWardAt77Case: CaseEntry = {
  id: 'c-difficile-back-after-twelve-days-on-the-ward-at-77',
  title: 'Pain and watery diarrhoea soon after twelve days in hospital in a man of 77',
  summary:
    'A 77-year-old man with chronic bronchitis, coronary heart disease and damaged bone was admitted again with pain of the belly and watery diarrhoea. In the stay before he had been given cephalosporins and an acid blocker for twelve days, until he left. It was infection with Clostridioides difficile; toxin and antigen in the stool are left out. How many days lay between, examination and blood are not in the abstract; a weak kidney is named among the diagnoses only. Whether he still took the acid blocker is not told.',
  setting: 'inpatient',
  ageYears: 77,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['cbc', 'renal-function']],
  source: { id: 'lv-2019-cdad-77', locator: 'Abstract' },
  readFrom: 'abstract',
};
