import type { CaseEntry } from '../schema';

export const cDifficileInPregnancyAt40Case: CaseEntry = {
  id: 'c-difficile-in-pregnancy-at-40',
  title: 'Twenty watery stools a day for three weeks in a pregnant woman of 40',
  summary:
    'A 40-year-old woman in the 25th week of her first pregnancy was admitted with abdominal pain. For three weeks she had passed about twenty watery stools a day, had lost 10 kg and was dehydrated; giardiasis had been diagnosed before. It was C. difficile infection, and she needed an operation. The stool test is left out here; the page read breaks off in the history.',
  setting: 'inpatient',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 20 },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'antibiotics-recent', state: 'unknown' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.2',
  acceptable: ['acute-gastroenteritis', 'giardiasis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'tekin-c-difficile-pregnancy', locator: 'Case presentation, first paragraph' },
  readFrom: 'full_text',
};
