import type { CaseEntry } from '../schema';

export const ruminationThreeMonthsOfPainAfterMealsAt20Case: CaseEntry = {
  id: 'rumination-three-months-of-pain-after-meals-at-20',
  title: 'Three months of severe pain after meals and lost weight in a man of 20 operated on as a baby',
  summary:
    'A 20-year-old man whose stomach had been wrapped round the gullet as a baby came to hospital with three months of severe pain after meals, early fullness and nausea, and had lost much weight. It was rumination; the many normal tests are left out.',
  setting: 'inpatient',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'upper-gi-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'gonzalez-rumination', locator: 'Introduction; Presentation' },
  readFrom: 'full_text',
};
