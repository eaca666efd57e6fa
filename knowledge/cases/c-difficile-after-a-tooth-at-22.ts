import type { CaseEntry } from '../schema';

export const cDifficileAfterAToothAt22Case: CaseEntry = {
  id: 'c-difficile-after-a-tooth-at-22',
  title: 'Five days of diarrhoea after clindamycin for a tooth in a student of 22',
  summary:
    'A 22-year-old student was admitted with five days of diarrhoea that had followed clindamycin for a tooth extraction and dental abscess. It was Clostridioides difficile, and she grew far worse in the days that followed; the stool result and that course are left out.',
  setting: 'inpatient',
  ageYears: 22,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.3',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing']],
  source: { id: 'heslop-2013-jamaica', locator: 'Account of the case' },
  readFrom: 'secondary',
};
