import type { CaseEntry } from '../schema';

export const ulcerativeColitisAnUlcerOfTheShinOnlyAt18Case: CaseEntry = {
  id: 'ulcerative-colitis-an-ulcer-of-the-shin-only-at-18',
  title: 'A painful ulcer of the shin without any complaint of the bowel in a man of 18',
  summary:
    'A man of 18 had a painful ulcer on the right shin, a pyoderma gangrenosum, and had never had complaints of the bowel, which is coded as no diarrhoea, no pain and no blood. Looking for what lay behind it, ulcerative colitis was found. Endoscopy is left out; how long the ulcer had been there, fever and blood tests are not told, so that alarm and urgency stay open.',
  setting: 'general',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'pyoderma-gangrenosum', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'ann-dermatol-2023-pg-uc-18', locator: 'Abstract' },
  readFrom: 'abstract',
};
