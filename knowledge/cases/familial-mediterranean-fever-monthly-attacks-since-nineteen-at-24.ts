import type { CaseEntry } from '../schema';

export const familialMediterraneanFeverMonthlyAttacksSinceNineteenAt24Case: CaseEntry = {
  id: 'familial-mediterranean-fever-monthly-attacks-since-nineteen-at-24',
  title: 'Monthly attacks of pain, fever and loose stools that pass in three days in a man of 24',
  summary:
    'A 24-year-old man of Turkish origin had had attacks of severe abdominal pain every month since he was nineteen. Eating and drinking made them worse; often there was a high fever, some diarrhoea, at times chest pain, and all was gone after two or three days. It was familial Mediterranean fever. The gene test is left out.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'ancestry-lactase-nonpersistent', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'bpg-2004-fmf', locator: 'Abstract' },
  readFrom: 'abstract',
};
