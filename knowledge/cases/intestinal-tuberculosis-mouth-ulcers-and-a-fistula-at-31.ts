import type { CaseEntry } from '../schema';

export const intestinalTuberculosisMouthUlcersAndAFistulaAt31Case: CaseEntry = {
  id: 'intestinal-tuberculosis-mouth-ulcers-and-a-fistula-at-31',
  title: 'Eight years of pain, mouth ulcers, and treatment for two other diseases in a man of 31',
  summary:
    'A 31-year-old man came to a clinic for infections with belly pain, fever, sore joints and sputum. He had had pain on and off for eight years and mouth ulcers ten times a year for two, but no night sweats or weight loss. Small ulcers of the ileum and a fistula beside the anus had been found, and treatment for Behçet’s and then Crohn’s disease had not helped. Temperature 37.7, pulse 87, pressure 110/70, ulcers in the mouth. It was tuberculosis of the gut; the tests for it are left out.',
  setting: 'secondary_care',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'night-sweats', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'temp-c', quantity: 37.7 },
    { finding: 'hr', quantity: 87 },
    { finding: 'sbp', quantity: 110 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['crp', 'cbc'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'mjima-2019-tb', locator: 'Introduction, case' },
  readFrom: 'full_text',
};
