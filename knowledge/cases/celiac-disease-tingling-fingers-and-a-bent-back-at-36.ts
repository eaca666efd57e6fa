import type { CaseEntry } from '../schema';

export const celiacDiseaseTinglingFingersAndABentBackAt36Case: CaseEntry = {
  id: 'celiac-disease-tingling-fingers-and-a-bent-back-at-36',
  title: 'Six months of little energy, tingling fingers and weight loss in a man of 36',
  summary:
    'A 36-year-old man had for six months had little energy, tingling in the fingers, loss of weight and a changed bowel habit. He was wasted, with clubbed fingers, a bent back, a tender spine and weak muscles near the trunk; the tests for tetany were positive. Haemoglobin 87 g/L with small red cells (64.7 fL) and little iron, adjusted calcium 1.30 mmol/L, hardly any vitamin D, INR 2.7. It was celiac disease; antibodies, X-rays and endoscopy are left out.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'haemoglobin', quantity: 87 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'mcv', quantity: 64.7 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'calcium-adj-mmol', quantity: 1.3 },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'inr', quantity: 2.7 },
    { finding: 'malabsorption-signs', state: 'present' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'iron-deficiency-anaemia' },
    { investigation: 'b12-folate-vitd', outcome: 'vitamin-d-low' },
  ],
  diagnosis: 'celiac-disease',
  since: '2026.11.8',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'bmjcr-2010-celiac-hypocalcaemia-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
