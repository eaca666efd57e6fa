import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyFoundThroughTheLiverAt73Case: CaseEntry = {
  id: 'pancreatic-insufficiency-found-through-the-liver-at-73',
  title: 'Easy tiring, weight loss and abnormal liver tests in a woman of 73 who does not drink',
  summary:
    'A 73-year-old woman felt easily tired and had lost four kilos in three months; her family doctor found slightly raised liver enzymes and a fatty liver and referred her. She drank no alcohol and took no drugs. She weighed 45 kg (BMI 21) and the liver was enlarged. ALT 46, albumin 28, ferritin 344, glucose, clotting and urine normal, viral markers and autoantibodies negative. It was failure of the digestive part of the pancreas; the tests of the pancreas and the liver biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 73,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'audit-c-q1', choice: 'never' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'bmi', quantity: 21 },
    { finding: 'unexplained-raised-transaminases', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'hepatomegaly', state: 'present' },
  ],
  results: [
    { investigation: 'lft', outcome: 'transaminases-raised' },
    { investigation: 'serum-albumin', value: 28 },
    { investigation: 'ferritin', value: 344 },
  ],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.5',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['lft'], ['ttg-iga']],
  source: { id: 'tanaka-pancreas-nash', locator: 'Letter, first paragraph' },
  readFrom: 'full_text',
};
