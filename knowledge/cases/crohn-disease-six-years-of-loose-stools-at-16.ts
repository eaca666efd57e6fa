import type { CaseEntry } from '../schema';

export const crohnDiseaseSixYearsOfLooseStoolsAt16Case: CaseEntry = {
  id: 'crohn-disease-six-years-of-loose-stools-at-16',
  title: 'Six years of loose stools, blood and weight loss in a girl of 16',
  summary:
    'A 16-year-old girl known to have Crohn’s disease, on steroid and immunosuppressant, came because for more than six years she had had many loose stools, bleeding after them, weakness, little appetite and loss of weight. It was her Crohn’s disease; nothing had to be left out.',
  setting: 'secondary_care',
  ageYears: 16,
  sex: 'female',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 2190 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['crp', 'faecal-calprotectin'], ['cbc']],
  source: { id: 'soumyasree-2024-crohn', locator: 'Abstract' },
  readFrom: 'abstract',
};
