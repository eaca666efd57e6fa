import type { CaseEntry } from '../schema';

export const gastroenteritisTheRoommateHadItAt70Case: CaseEntry = {
  id: 'gastroenteritis-the-roommate-had-it-at-70',
  title: 'A day of vomiting and diarrhoea in a woman of 70 from a nursing home',
  summary:
    'A 70-year-old woman was brought to the emergency department from her nursing home with a day of nausea, projectile vomiting and diarrhoea without blood; her whole body ached, with chills and tiredness. She has high blood pressure and coronary disease. Pressure 100/60, pulse 110; the belly was not swollen or tender. Her roommate had had diarrhoea for two days. It teaches viral gastroenteritis. Coronary disease is coded as arterial disease; the finding of projectile vomiting is one of infants and is not used. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'care-home-or-frail', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'sbp', quantity: 100 },
    { finding: 'hr', quantity: 110 },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'sick-contacts', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-multiplex-pcr', 'stool-culture'],
  ],
  source: { id: 'bmjbp-3000359-gastroenteritis', locator: 'Case history #2' },
  readFrom: 'full_text',
};
