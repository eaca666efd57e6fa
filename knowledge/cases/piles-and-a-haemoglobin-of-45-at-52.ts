import type { CaseEntry } from '../schema';

export const pilesAndAHaemoglobinOf45At52Case: CaseEntry = {
  id: 'piles-and-a-haemoglobin-of-45-at-52',
  title: 'Bleeding, a lump at stool and a haemoglobin of 45 in a man of 52',
  summary:
    'A 52-year-old man came to an outpatient clinic because he bled from the back passage and something came down when he opened his bowels. His haemoglobin was 4.5 g/dL and he was given blood. It was a bleeding pile; the proctoscopy is left out.',
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
  since: '2026.11.7',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc'], ['ileocolonoscopy-biopsy']],
  source: { id: 'yakkundi-2023-piles', locator: 'Abstract' },
  readFrom: 'abstract',
};
