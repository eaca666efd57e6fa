import type { CaseEntry } from '../schema';

export const abdominalWallPainInKnownCrohnAt51Case: CaseEntry = {
  id: 'abdominal-wall-pain-in-known-crohn-at-51',
  title: 'Seven months of right lower pain in a man of 51 with known Crohn’s disease',
  summary:
    'A 51-year-old man with known Crohn’s disease had had pain in the right lower belly for seven months. It was an entrapped nerve of the belly wall; scans and the injection are left out.',
  setting: 'secondary_care',
  ageYears: 51,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 210 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin']],
  source: { id: 'lam-2018-acnes', locator: 'Summary' },
  readFrom: 'abstract',
};
