import type { CaseEntry } from '../schema';

export const diverticularDiseaseFourDaysFromLeftToLowAt26Case: CaseEntry = {
  id: 'diverticular-disease-four-days-from-left-to-low-at-26',
  title: 'Four days of pain that moves from the left to the lower belly at 26',
  summary:
    'A 26-year-old woman was referred to a hospital after four days of growing abdominal pain, which began low on the left and spread to the lower quadrants. She was mildly nauseated, had not vomited, and her bowel habit had not changed. The examination is cut off in the part seen. It was an inflamed solitary diverticulum of the caecum; imaging and operation are left out.',
  setting: 'secondary_care',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound', 'pelvic-ultrasound'],
    ['pregnancy-test'],
    ['cbc', 'crp'],
  ],
  source: { id: 'wjes-2008-cecal-four', locator: 'Case 2, history' },
  readFrom: 'abstract',
};
