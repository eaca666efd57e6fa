import type { CaseEntry } from '../schema';

export const gastroenteritisFastFoodAndFourDaysOfBloodAt32Case: CaseEntry = {
  id: 'gastroenteritis-fast-food-and-four-days-of-blood-at-32',
  title: 'Four days of bloody diarrhoea in a woman of 32 who had used methamphetamine',
  summary:
    'A 32-year-old woman was admitted with a gut complaint: four days of bloody diarrhoea and abdominal pain with fever, after fast food and after methamphetamine; her white cells were raised. Tomography, the negative cultures and the partner who fell ill on the day of her discharge, in whose stool a Shiga toxin was found, are left out. Where she first came is not told; the height of fever and white cells is not told.',
  setting: 'general',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'cocaine-use', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc', 'crp'], ['renal-function']],
  source: { id: 'jgim-2015-stec-colitis', locator: 'First patient' },
  readFrom: 'full_text',
};
