import type { CaseEntry } from '../schema';

export const impactionFeverAndDiarrhoeaInANursingHomeAt33Case: CaseEntry = {
  id: 'impaction-fever-and-diarrhoea-in-a-nursing-home-at-33',
  title: 'Pain, fever and diarrhoea in a man of 33 from a nursing home, constipated a month before',
  summary:
    'A 33-year-old man with schizophrenia, on risperidone, came to the emergency department from a nursing home with abdominal pain, fever, little intake, weight loss and diarrhoea. A month before he had been in hospital with constipation and retention of urine. He had a fever and a fast pulse; the belly was tense and silent with a hard mass on the lower left. White cells 27.4, creatinine 1.34 mg/dL, lactate 3.2. It was impacted stool with stercoral colitis and an infected, blocked urinary tract; the CT is left out.',
  setting: 'emergency',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'care-home-or-frail', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'white-cell-count', quantity: 27.4 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'creatinine-mgdl', quantity: 1.34 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'acg-1475-impaction', locator: 'Abstract' },
  readFrom: 'abstract',
};
