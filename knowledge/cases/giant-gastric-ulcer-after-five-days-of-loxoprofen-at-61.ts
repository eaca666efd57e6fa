import type { CaseEntry } from '../schema';

export const giantGastricUlcerAfterFiveDaysOfLoxoprofenAt61Case: CaseEntry = {
  id: 'giant-gastric-ulcer-after-five-days-of-loxoprofen-at-61',
  title: 'Black stools two days after a short course of loxoprofen in a man of 61',
  summary:
    'A 61-year-old man without earlier illness took loxoprofen for five days for a cold and passed black stools two days later. A giant ulcer of the stomach had bled; gastroscopy is left out.',
  setting: 'emergency',
  ageYears: 61,
  sex: 'male',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc']],
  source: { id: 'yamane-2011-giant-ulcer', locator: 'Abstract' },
  readFrom: 'abstract',
};
