import type { CaseEntry } from '../schema';

export const ulcerativeColitisPainfulUlcersInTheArmpitAt64Case: CaseEntry = {
  id: 'ulcerative-colitis-painful-ulcers-in-the-armpit-at-64',
  title: 'Painful skin ulcers in armpit and buttock with bloody stools in a woman of 64',
  summary:
    'A 64-year-old woman had red papules in the armpit and on the buttock that broke down into painful ulcers typical of pyoderma gangrenosum, together with bloody stools. Colon biopsies showed ulcerative colitis; biopsies and treatment are left out, and how long it had lasted is not told.',
  setting: 'general',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'pyoderma-gangrenosum', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'fit'],
    ['cbc', 'crp'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'navarro-2022-pyoderma-uc', locator: 'Abstract' },
  readFrom: 'abstract',
};
