import type { CaseEntry } from '../schema';

export const thymomaAndNoAntibodiesSixWeeksOfDiarrhoeaAt74Case: CaseEntry = {
  id: 'thymoma-and-no-antibodies-six-weeks-of-diarrhoea-at-74',
  title: 'Six weeks of diarrhoea and a quarter of the weight lost in a woman of 74',
  summary:
    'A 74-year-old woman was referred for six weeks of diarrhoea that no treatment held; she had lost 15 kg, 27 % of her weight. She had a lichen of the mouth and knots on the legs. Cortisone and mesalazine had been begun, but after some days she went to intensive care with failing kidneys and a severe acidosis from the loss of fluid. Blood and stool cultures, repeated, and a test for HIV were negative. It was a thymoma with a lack of antibodies; colonoscopy, imaging and immunoglobulins are left out.',
  setting: 'secondary_care',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 42 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-loss-pct-6m', quantity: 27 },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'hiv-infection', state: 'absent' },
    { finding: 'aki', state: 'present' },
    { finding: 'dehydration', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['common-variable-immunodeficiency'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'disselhorst-2016-good', locator: 'Case report' },
  readFrom: 'full_text',
};
