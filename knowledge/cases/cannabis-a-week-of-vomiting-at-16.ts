import type { CaseEntry } from '../schema';

export const cannabisAWeekOfVomitingAt16Case: CaseEntry = {
  id: 'cannabis-a-week-of-vomiting-at-16',
  title: 'A week of upper pain and vomiting that he did not explain in a youth of 16',
  summary:
    'A 16-year-old youth without known illness came to the emergency department with a week of vomiting and constant cramping pain in the upper belly that stayed in its place and grew with food. He denied drugs and weight loss; examination, ultrasound and blood tests were normal and medicines against vomiting did not help. It was vomiting from cannabis, told only weeks later; endoscopies, CT and emptying study are left out.',
  setting: 'emergency',
  ageYears: 16,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'absent' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'unlv-cannabis-16', locator: 'Abstract' },
  readFrom: 'abstract',
};
