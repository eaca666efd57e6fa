import type { CaseEntry } from '../schema';

export const whippleDiseaseAMassOnTheLeftAt47Case: CaseEntry = {
  id: 'whipple-disease-a-mass-on-the-left-at-47',
  title: 'Fifteen months of swollen joints, then pain, vomiting, fever and a mass in a farmer of 47',
  summary:
    'A farmer of 47 had had inflamed knees, ankles and hands for fifteen months. He was admitted with belly pain, vomiting and fever; the left side hurt and there seemed to be a mass. ESR was 100, and there was a normochromic anaemia. It was Whipple’s disease; CT and the operation are left out.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'symptom-duration', quantity: 456 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'esr', value: 100 }],
  diagnosis: 'whipple-disease',
  since: '2026.11.5',
  acceptable: ['crohn-disease', 'diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'reumatolclin-2017-whipple', locator: 'Case no. 1' },
  readFrom: 'full_text',
};
