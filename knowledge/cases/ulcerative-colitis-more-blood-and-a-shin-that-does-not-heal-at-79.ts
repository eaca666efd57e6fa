import type { CaseEntry } from '../schema';

export const ulcerativeColitisMoreBloodAndAShinThatDoesNotHealAt79Case: CaseEntry = {
  id: 'ulcerative-colitis-more-blood-and-a-shin-that-does-not-heal-at-79',
  title: 'More bloody stools and an ulcer of the shin after a knock in a man of 79 with known colitis',
  summary:
    'A 79-year-old man with ulcerative colitis came with more stools with blood than before and an ulcer of the left lower shin of 10 by 4 cm, violet at its edge and full of pus, after a slight injury. It was a flare with pyoderma gangrenosum; the biopsy is left out. That the ulcer is coded as pyoderma before the biopsy is a doubt: edge and beginning were typical. How many stools, how long, and what he takes is not told in the part seen.',
  setting: 'general',
  ageYears: 79,
  sex: 'male',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'pyoderma-gangrenosum', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.14',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['cbc', 'crp'],
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
  ],
  source: { id: 'njdvl-2025-pg-uc', locator: 'Abstract' },
  readFrom: 'abstract',
};
