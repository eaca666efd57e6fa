import type { CaseEntry } from '../schema';

export const cholecystitisCalledGastroenteritisInPregnancyAt31Case: CaseEntry = {
  id: 'cholecystitis-called-gastroenteritis-in-pregnancy-at-31',
  title: 'A day of pain, vomiting and diarrhoea in the thirty-third week at 31',
  summary:
    'A 31-year-old woman in the 33rd week of her second pregnancy came to the emergency department with 24 hours of abdominal pain, vomiting and loose stools, and was first thought to have a gastroenteritis. It was an acute cholecystitis; ultrasound and blood tests are left out.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 33 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'thanasa-2024-cholecystitis', locator: 'Abstract' },
  readFrom: 'abstract',
};
