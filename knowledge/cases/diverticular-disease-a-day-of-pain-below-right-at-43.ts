import type { CaseEntry } from '../schema';

export const diverticularDiseaseADayOfPainBelowRightAt43Case: CaseEntry = {
  id: 'diverticular-disease-a-day-of-pain-below-right-at-43',
  title: 'A day of pain low on the right in a woman of 43',
  summary:
    'A 43-year-old woman came to a Portuguese emergency department with 24 hours of pain low on the right. She was subfebrile, without a figure, so fever is not coded, and tender low on the right. White cells 16.2, CRP 6.8 mg/dL, coded as 68 mg/L. It was diverticulitis of the right colon; ultrasound and scan are left out. Whether the pain had moved, vomiting, stool, her last period and earlier illness are not told.',
  setting: 'emergency',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 16.2 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 68 }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'pelvic-ultrasound', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
    ['pregnancy-test'],
  ],
  source: { id: 'eurorad-9486-right-colon', locator: 'Clinical History' },
  readFrom: 'full_text',
};
