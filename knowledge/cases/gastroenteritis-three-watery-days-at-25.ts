import type { CaseEntry } from '../schema';

export const gastroenteritisThreeWateryDaysAt25Case: CaseEntry = {
  id: 'gastroenteritis-three-watery-days-at-25',
  title: 'Three days of watery diarrhoea and nausea in a man of 25',
  summary:
    'A healthy man of 25 was admitted with three days of watery diarrhoea and nausea. It was Campylobacter colitis, to which inflammation of the heart muscle came later; stool culture and all that came later are left out.',
  setting: 'inpatient',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'daboussi-2020-myocarditis', locator: 'Opening of the case report' },
  readFrom: 'abstract',
};
