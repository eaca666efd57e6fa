import type { CaseEntry } from '../schema';

export const gastroenteritisDryWithFeverAndVomitingAt76Case: CaseEntry = {
  id: 'gastroenteritis-dry-with-fever-and-vomiting-at-76',
  title: 'Fever, diarrhoea and vomiting with signs of drying out in a woman of 76',
  summary:
    'A 76-year-old woman came to the emergency department with fever, diarrhoea, vomiting and signs of dehydration. It was Salmonella; blood cultures and what the artery of the belly did two weeks later are left out. How long she had been ill, her figures and her other diseases were not in the part seen.',
  setting: 'emergency',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'dehydration', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.17',
  acceptable: ['clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp', 'blood-culture'],
  ],
  source: { id: 'newkirk-2019-salmonella-76', locator: 'Abstract' },
  readFrom: 'abstract',
};
