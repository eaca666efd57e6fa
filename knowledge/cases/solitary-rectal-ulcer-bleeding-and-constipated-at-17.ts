import type { CaseEntry } from '../schema';

export const solitaryRectalUlcerBleedingAndConstipatedAt17Case: CaseEntry = {
  id: 'solitary-rectal-ulcer-bleeding-and-constipated-at-17',
  title: 'Rectal bleeding, tenesmus and constipation in a youth of 17',
  summary:
    'A 17-year-old youth came with rectal bleeding, tenesmus and constipation. It was a solitary rectal ulcer that looked like a cancer; colonoscopy and histology are left out.',
  setting: 'general',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'constipation', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy']],
  source: { id: 'jarem-2021-rectal-ulcer', locator: 'Abstract' },
  readFrom: 'abstract',
};
