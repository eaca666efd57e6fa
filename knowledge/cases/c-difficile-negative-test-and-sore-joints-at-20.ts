import type { CaseEntry } from '../schema';

export const cDifficileNegativeTestAndSoreJointsAt20Case: CaseEntry = {
  id: 'c-difficile-negative-test-and-sore-joints-at-20',
  title: 'Three weeks of diarrhoea and two weeks of sore joints in a man of 20',
  summary:
    'A 20-year-old man with psoriasis had had diarrhoea without blood for three weeks and severe pain in many joints for two. Two days earlier an urgent care clinic had found no gut pathogen, and the Clostridioides difficile gene test was negative. Inflammatory bowel disease was thought most likely, yet it was Clostridioides difficile colitis with reactive arthritis; imaging, colonoscopy and the later toxin test are left out.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'rectal-bleeding', state: 'absent' },
  ],
  results: [
    { investigation: 'c-difficile-testing', outcome: 'negative' },
    { investigation: 'stool-multiplex-pcr', outcome: 'no-target' },
  ],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.3',
  acceptable: ['crohn-disease', 'ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['faecal-calprotectin', 'faecal-lactoferrin']],
  source: { id: 'reinholz-2021-reactive', locator: 'Abstract' },
  readFrom: 'abstract',
};
