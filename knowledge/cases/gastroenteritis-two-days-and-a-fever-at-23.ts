import type { CaseEntry } from '../schema';

export const gastroenteritisTwoDaysAndAFeverAt23Case: CaseEntry = {
  id: 'gastroenteritis-two-days-and-a-fever-at-23',
  title: 'Two days of watery diarrhoea with fever in a man of 23',
  summary:
    'A 23-year-old man, otherwise healthy, came with watery diarrhoea that began suddenly and had gone on for two days, with nausea and cramps but no vomiting, and 38.7 °C. It heads an article on acute infectious diarrhoea. Where he came is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38.7 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr']],
  source: { id: 'nejm-2004-acute-infectious-diarrhea', locator: 'Opening vignette' },
  readFrom: 'full_text',
};
