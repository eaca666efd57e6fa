import type { CaseEntry } from '../schema';

export const bleedingPilesWithAHaemoglobinOfFourAt52Case: CaseEntry = {
  id: 'bleeding-piles-with-a-haemoglobin-of-four-at-52',
  title: 'Bleeding and a lump at stool with a haemoglobin of 4.5 in a man of 52',
  summary:
    'A 52-year-old man came to the outpatient department with bleeding from the rectum and a lump coming out at stool; his haemoglobin was 4.5 g/dl. It was a bleeding pile; operation and transfusion are left out.',
  setting: 'secondary_care',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 45 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit']],
  source: { id: 'yakkundi-2023-piles', locator: 'Abstract' },
  readFrom: 'abstract',
};
