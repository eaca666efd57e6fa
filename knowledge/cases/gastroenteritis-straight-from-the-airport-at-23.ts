import type { CaseEntry } from '../schema';

export const gastroenteritisStraightFromTheAirportAt23Case: CaseEntry = {
  id: 'gastroenteritis-straight-from-the-airport-at-23',
  title: 'Five days of thin stool after three weeks in Thailand in a man of 23',
  summary:
    'A 23-year-old student came straight from three weeks in Thailand with thin stools for five days; in the first two he also vomited. His girlfriend has the same. He always minds what he eats. Athletic but clearly weakened, coded as fatigue. Pressure 130/85, pulse 70, 37.1 °C; clearly tender under the breastbone and over the whole upper belly, otherwise soft. It teaches travellers’ diarrhoea, by bacteria as a rule. How often he goes and whether there is blood is said not to be known, so that the stool is not coded as watery without blood. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'sick-contacts', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'sbp', quantity: 130 },
    { finding: 'hr', quantity: 70 },
    { finding: 'temp-c', quantity: 37.1 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'unknown' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'medonline-2014-reisediarrhoe', locator: 'Case, and comment of the infectious-disease specialist' },
  readFrom: 'full_text',
};
