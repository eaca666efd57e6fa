import type { CaseEntry } from '../schema';

export const ulcerativeColitisHighFeverAndBloodySlimeAt75Case: CaseEntry = {
  id: 'ulcerative-colitis-high-fever-and-bloody-slime-at-75',
  title: 'High fever, belly pain and frequent slimy bloody stools in a man of 75',
  summary:
    'A 75-year-old man had a high fever, pain in the belly and frequent loose stools with blood and slime. It was ulcerative colitis of the whole colon that took a fulminant course; the wide colon of later and the operation are left out. Days, number of stools, examination and bloods are not in the abstract; that it was acute is told, but not how many days, so no entry for new illness is made.',
  setting: 'inpatient',
  ageYears: 75,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.18',
  acceptable: ['acute-gastroenteritis', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['ileocolonoscopy-biopsy', 'ct-abdomen'],
  ],
  source: { id: 'murata-1987-uc-75', locator: 'Abstract' },
  readFrom: 'abstract',
};
