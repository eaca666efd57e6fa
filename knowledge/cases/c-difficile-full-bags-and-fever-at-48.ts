import type { CaseEntry } from '../schema';

export const cDifficileFullBagsAndFeverAt48Case: CaseEntry = {
  id: 'c-difficile-full-bags-and-fever-at-48',
  title: 'Fever, vomiting and an overflowing stoma two years after a colectomy in a man of 48',
  summary:
    'A 48-year-old man whose colon had been removed for Crohn’s disease two years before came with fever, nausea, vomiting, pain in the belly, a stoma that ran more than before, and marked dehydration. He had had antibiotics three months earlier. It was C. difficile in the small bowel; the toxin test is left out.',
  setting: 'emergency',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'known-cd', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.7',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing']],
  source: { id: 'jamil-2007-ileostomy', locator: 'Case 1' },
  readFrom: 'abstract',
};
