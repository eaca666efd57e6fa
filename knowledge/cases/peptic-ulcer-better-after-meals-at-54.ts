import type { CaseEntry } from '../schema';

export const pepticUlcerBetterAfterMealsAt54Case: CaseEntry = {
  id: 'peptic-ulcer-better-after-meals-at-54',
  title: 'Two weeks of pain that eases after meals in a woman of 54',
  summary:
    'A 54-year-old woman saw her family doctor for pain of the belly that had grown for two weeks and often eased at once after a meal or antacids, with heartburn now and then; no fever, nausea, vomiting, diarrhoea or bloody stool. It teaches peptic ulcer. It lies outside the list. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'postprandial-pain', state: 'absent' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'bmk-case-45-ulcer', locator: 'Case 45' },
  readFrom: 'full_text',
};
