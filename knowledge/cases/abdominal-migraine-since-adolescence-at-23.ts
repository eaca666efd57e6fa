import type { CaseEntry } from '../schema';

export const abdominalMigraineSinceAdolescenceAt23Case: CaseEntry = {
  id: 'abdominal-migraine-since-adolescence-at-23',
  title: 'Attacks of pain since adolescence, lately with migraine, in a woman of 23',
  summary:
    'A 23-year-old woman had had repeated attacks of abdominal pain since adolescence; from 21 on migraine with nausea and dislike of light and noise came with them. Blood tests and brain imaging showed nothing. It was abdominal migraine; the effect of treatment is left out.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'migraine', state: 'present' },
    { finding: 'nausea', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: false,
  urgencyExpected: null,
  source: { id: 'donofrio-2006-abdominal-migraine', locator: 'Abstract' },
  readFrom: 'abstract',
};
