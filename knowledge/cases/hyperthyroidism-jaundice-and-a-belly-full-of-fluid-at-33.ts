import type { CaseEntry } from '../schema';

export const hyperthyroidismJaundiceAndABellyFullOfFluidAt33Case: CaseEntry = {
  id: 'hyperthyroidism-jaundice-and-a-belly-full-of-fluid-at-33',
  title: 'Three months of pain, vomiting and loose stools, then jaundice and ascites, in a woman of 33',
  summary:
    'A 33-year-old woman had had abdominal pain, swelling, nausea, vomiting, loose stools, poor appetite and loss of weight that grew worse over three months. She had had a leg vein thrombosis in a pregnancy and a thyroid nodule that nobody had looked into; she did not drink heavily. She was jaundiced; the abdomen was swollen and tender with a fluid wave. The INR was raised, alkaline phosphatase was raised with the other enzymes normal. It was Graves’ disease. The figures are not in the part seen; the thyroid tests and imaging are left out.',
  setting: 'inpatient',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'cholestatic' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['cbc'], ['pregnancy-test'], ['tsh']],
  source: { id: 'pal-2013-forgotten-thyroid', locator: 'Presentation' },
  readFrom: 'full_text',
};
