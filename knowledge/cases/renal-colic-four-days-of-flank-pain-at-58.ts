import type { CaseEntry } from '../schema';

export const renalColicFourDaysOfFlankPainAt58Case: CaseEntry = {
  id: 'renal-colic-four-days-of-flank-pain-at-58',
  title: 'Four days of cramping pain in the right flank with nausea and sweats in a man of 58',
  summary:
    'A 58-year-old man without earlier trouble of the urinary tract saw his doctor for four days of cramping pain in the right flank with nausea and sweating, without fever and without complaints on passing water. The right flank was tender between two hands and on tapping. It was renal colic from a stone in the ureter; the ultrasound is left out.',
  setting: 'primary_care',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'urinary-urgency-frequency', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'dysuria', state: 'absent' },
    { finding: 'back-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  source: { id: 'semfyc-2025-renal-colic', locator: 'Enfoque individual' },
  readFrom: 'full_text',
};
