import type { CaseEntry } from '../schema';

export const amyloidosisStoolsAfterEveryMealAt52Case: CaseEntry = {
  id: 'amyloidosis-stools-after-every-meal-at-52',
  title: 'A hundred pounds lost with stools after every meal in a man of 52',
  summary:
    'A 52-year-old man who had once depended on alcohol, with a Billroth II operation for an ulcer 25 years before, had lost 100 pounds in six months of new diarrhoea that came 20 to 30 minutes after every meal. BMI 15, blood pressure that fell on standing and wasted muscles; only the platelets were raised; tests of the stool for infection and for HIV were negative. It was AL amyloidosis; imaging and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'upper-gi-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'bmi', quantity: 15 },
    { finding: 'raised-platelets', state: 'present' },
    { finding: 'hiv-infection', state: 'absent' },
    { finding: 'postural-dizziness', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['small-intestinal-bacterial-overgrowth', 'exocrine-pancreatic-insufficiency'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  source: { id: 'shm-2013-amyloidosis-52', locator: 'Case presentation' },
  readFrom: 'full_text',
};
