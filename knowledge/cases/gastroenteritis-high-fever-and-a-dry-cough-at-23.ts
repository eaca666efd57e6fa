import type { CaseEntry } from '../schema';

export const gastroenteritisHighFeverAndADryCoughAt23Case: CaseEntry = {
  id: 'gastroenteritis-high-fever-and-a-dry-cough-at-23',
  title: 'High fever, vomiting and watery stools with a dry cough in a woman of 23',
  summary:
    'A 23-year-old woman had a high fever, vomiting, watery diarrhoea and a dry cough. It was Shigella flexneri, which was in the blood; cultures are left out. How long she had been ill and where she was seen are not told in the part seen, and the cough cannot be coded.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'kamble-2015-shigella', locator: 'Abstract' },
  readFrom: 'abstract',
};
