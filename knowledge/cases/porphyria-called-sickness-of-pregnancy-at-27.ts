import type { CaseEntry } from '../schema';

export const porphyriaCalledSicknessOfPregnancyAt27Case: CaseEntry = {
  id: 'porphyria-called-sickness-of-pregnancy-at-27',
  title: 'Pain, vomiting, constipation and a sodium of 114 in a woman of 27, seven weeks pregnant',
  summary:
    'A 27-year-old woman seven weeks into her second pregnancy, on sertraline, came to the emergency department with abdominal pain, vomiting and constipation of more than a week; twice before she had been taken to have severe sickness of pregnancy. Sodium was 114 mmol/L, ketones 3.6 mmol/L without acidosis. It was acute intermittent porphyria; the porphyria screen is left out.',
  setting: 'emergency',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 7 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sodium-mmol', quantity: 114 },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'ketones-mmol', quantity: 3.6 },
    { finding: 'metabolic-acidosis', state: 'absent' },
    { finding: 'ssri-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'ea0091p4-porphyria', locator: 'Case history; Results' },
  readFrom: 'full_text',
};
