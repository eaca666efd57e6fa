import type { CaseEntry } from '../schema';

export const ulcerativeColitisAchingLargeJointsAt12Case: CaseEntry = {
  id: 'ulcerative-colitis-aching-large-joints-at-12',
  title: 'Loose bloody stools, tenesmus, aching joints and weight loss in a girl of 12',
  summary:
    'A 12-year-old girl had loose bloody stools, abdominal pain with tenesmus, pain in large joints, much weight loss and a low fever that came and went; the fever is left out since it is not said to have reached 38 °C. It was ulcerative colitis by colonoscopy and biopsy, left out. Duration and examination were not in the part seen.',
  setting: 'secondary_care',
  ageYears: 12,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'nahar-uc-12', locator: 'Abstract' },
  readFrom: 'abstract',
};
