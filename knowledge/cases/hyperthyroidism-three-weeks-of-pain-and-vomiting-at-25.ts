import type { CaseEntry } from '../schema';

export const hyperthyroidismThreeWeeksOfPainAndVomitingAt25Case: CaseEntry = {
  id: 'hyperthyroidism-three-weeks-of-pain-and-vomiting-at-25',
  title: 'Three weeks of belly pain, vomiting and constipation in a man of 25 with a bruit over the neck',
  summary:
    'A 25-year-old man came with three weeks of pain in the belly, vomiting and constipation. His heart had pounded for a month and he had lost 40 kg within a year. Temperature 37.2, pressure 120/72, pulse 140; he had a fine tremor, protruding eyes and a diffuse goitre with a bruit. Serum calcium 3.97 mmol/L; whether it was adjusted for albumin is not told. Creatinine, phosphate and magnesium were normal. It was Graves’ disease with a raised calcium; thyroid tests, parathormone, ultrasound and tumour markers are left out. The month of palpitations gives the duration, though the weight went for longer.',
  setting: 'emergency',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 40 },
    { finding: 'temp-c', quantity: 37.2 },
    { finding: 'fever', state: 'absent' },
    { finding: 'sbp', quantity: 120 },
    { finding: 'hr', quantity: 140 },
    { finding: 'goitre', state: 'present' },
    { finding: 'calcium-adj-mmol', quantity: 3.97 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh'], ['cbc'], ['lipase-amylase']],
  source: { id: 'jafes-2283-hypercalcaemia', locator: 'Case' },
  readFrom: 'abstract',
};
