import type { CaseEntry } from '../schema';

export const mesentericThrombosisManyLooseYellowStoolsAt73Case: CaseEntry = {
  id: 'mesenteric-thrombosis-many-loose-yellow-stools-at-73',
  title: 'A few days of belly pain with many loose yellow stools in a man of 73',
  summary:
    'A 73-year-old man came with belly pain of a few days (coded as three) and many loose yellow stools (the English text says rare, which is the Serbian word for loose) in which nothing abnormal was seen (coded as without blood); he had not vomited and had no fever. He was kept in; three days later an operation found a blocked gut artery or vein with a hole in the bowel. Examination, bloods, heart and vessels before are not in the part seen, and the course is left out.',
  setting: 'emergency',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis', 'ischaemic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
    ['ct-abdomen'],
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
  ],
  source: { id: 'elenkov-2021-mesenteric-73', locator: 'Case description' },
  readFrom: 'abstract',
};
