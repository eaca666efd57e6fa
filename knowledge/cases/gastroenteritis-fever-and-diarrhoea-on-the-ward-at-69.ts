import type { CaseEntry } from '../schema';

export const gastroenteritisFeverAndDiarrhoeaOnTheWardAt69Case: CaseEntry = {
  id: 'gastroenteritis-fever-and-diarrhoea-on-the-ward-at-69',
  title: 'Fever and diarrhoea on the ward in a man of 69 with a prostate operation',
  summary:
    'A 69-year-old man in hospital for an operation on the prostate had a gut complaint: diarrhoea with fever up to 39.4 °C. Campylobacter jejuni was grown from the stool, which is left out, as is the paralysis that followed. Blood, pain, number of stools and antibiotics were not seen.',
  setting: 'inpatient',
  ageYears: 69,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.4 },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  acceptable: ['clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['c-difficile-testing'], ['cbc', 'crp']],
  source: { id: 'archneurol-1987-gbs-jejuni', locator: 'First lines' },
  readFrom: 'abstract',
};
