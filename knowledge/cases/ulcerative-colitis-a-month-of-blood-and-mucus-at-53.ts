import type { CaseEntry } from '../schema';

export const ulcerativeColitisAMonthOfBloodAndMucusAt53Case: CaseEntry = {
  id: 'ulcerative-colitis-a-month-of-blood-and-mucus-at-53',
  title: 'A month of diarrhoea with blood and mucus in a man of 53',
  summary:
    'A 53-year-old man was admitted after a month of diarrhoea and loss of weight, with blood and mucus in his stool. It was ulcerative colitis of the whole colon; colonoscopy and histology are left out. Stools a day, pain, fever and blood count are not told in the abstract.',
  setting: 'secondary_care',
  ageYears: 53,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.16',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
    ['cbc', 'crp', 'faecal-calprotectin'],
  ],
  source: { id: 'heme-653-pancolitis-53', locator: 'Abstract' },
  readFrom: 'abstract',
};
