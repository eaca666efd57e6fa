import type { CaseEntry } from '../schema';

export const cDifficileTwoWeeksAfterPneumoniaAt62Case: CaseEntry = {
  id: 'c-difficile-two-weeks-after-pneumonia-at-62',
  title: 'Two weeks of watery stool with a little blood after pneumonia in a woman of 62',
  summary:
    'A 62-year-old woman saw her primary care doctor with two weeks of diarrhoea that began after a stay in hospital for pneumonia: large watery stools mixed with a little blood, seven to ten a day, coded as 8.5. She had had antibiotics in hospital and then ciprofloxacin, which did not help. Her mouth was dry and the belly tender all over. It teaches infection with C. difficile, which the text names first and treats before the test; no test result is given. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'stools-per-day', quantity: 8.5 },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'cmdt-guide-diarrhea-31a', locator: 'Case 31A' },
  readFrom: 'full_text',
};
