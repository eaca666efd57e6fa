import type { CaseEntry } from '../schema';

export const analFissureOnAndOffSinceSchoolAt29Case: CaseEntry = {
  id: 'anal-fissure-on-and-off-since-school-at-29',
  title: 'A year of painful stools with a little blood, on and off since school, in a man of 29',
  summary:
    'A 29-year-old man had had painful stools with bleeding for a year, and on and off since his school days. It was an anal fissure; the remedy is left out.',
  setting: 'primary_care',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  // NICE NG12 asks for more than bleeding under 50; routine and soon can both be argued for
  urgencyExpected: null,
  source: { id: 'spiritindia-fissure-29', locator: 'History' },
  readFrom: 'full_text',
};
