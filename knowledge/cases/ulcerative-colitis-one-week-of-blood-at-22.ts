import type { CaseEntry } from '../schema';

export const ulcerativeColitisOneWeekOfBloodAt22Case: CaseEntry = {
  id: 'ulcerative-colitis-one-week-of-blood-at-22',
  title: 'One week of bloody diarrhoea, pain and vomiting in a man of 22',
  summary:
    'A 22-year-old man had had lasting abdominal pain, bloody diarrhoea and vomiting off and on for one week. He was dehydrated and pale, and his inflammation markers were raised. The short history looks like an infection. CT and colonoscopy, left out here, showed fulminant ulcerative colitis, for which he lost his colon.',
  setting: 'secondary_care',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'oliguria-or-pallor', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.2',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'luitel-2024-fulminant-uc', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
