import type { CaseEntry } from '../schema';

export const gastroenteritisFeverWithAFeedingTubeAt58Case: CaseEntry = {
  id: 'gastroenteritis-fever-with-a-feeding-tube-at-58',
  title: 'Fever and diarrhoea with a gastric bypass and a new feeding tube in a woman of 58',
  summary:
    'A 58-year-old woman with a gastric bypass that had been revised, and with a feeding tube put into the stomach not long before, was admitted with fever and diarrhoea. It was Salmonella enteritidis that went on into the blood; blood cultures and the kidney injury during the stay are left out.',
  setting: 'inpatient',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'bariatric-surgery', state: 'present' },
    { finding: 'upper-gi-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.10',
  acceptable: ['clostridioides-difficile-infection'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing', 'stool-multiplex-pcr'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'jmcr-2021-salmonella-bypass', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
