import type { CaseEntry } from '../schema';

export const hivBodyMassIndexOfFourteenAt33Case: CaseEntry = {
  id: 'hiv-body-mass-index-of-fourteen-at-33',
  title: 'Profuse diarrhoea and severe wasting in a man of 33 with HIV',
  summary:
    'A 33-year-old man with HIV was sent to a hospital in Japan because of profuse diarrhoea and weight loss; his body mass index was 14.5. Cryptosporidium had settled in the bowel; virus load, CD4 cells and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'hiv-infection', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'bmi', quantity: 14.5 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['hiv-enteropathy'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-ova-parasites', 'stool-multiplex-pcr'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['renal-function'],
  ],
  source: { id: 'rl-hiv-cryptosporidium', locator: 'Abstract' },
  readFrom: 'abstract',
};
