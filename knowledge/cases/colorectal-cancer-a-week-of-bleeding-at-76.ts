import type { CaseEntry } from '../schema';

export const colorectalCancerAWeekOfBleedingAt76Case: CaseEntry = {
  id: 'colorectal-cancer-a-week-of-bleeding-at-76',
  title: 'A week of rectal bleeding on and off in a woman of 76',
  summary:
    'A 76-year-old woman had bled from the rectum on and off for seven days. It was a cancer where rectum and sigmoid meet, with ischaemic colitis above it; colonoscopy and histology are left out.',
  setting: 'general',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  acceptable: ['ischaemic-colitis', 'diverticular-disease'],
  redFlagExpected: true,
  // Unexplained rectal bleeding from 50 on: FIT and the suspected-cancer pathway (NICE NG12).
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'jgh-2005-obstructing-cancer', locator: 'Text of the case' },
  readFrom: 'full_text',
};
