import type { CaseEntry } from '../schema';

export const gastroenteritisFaintedAfterAStoolAt56Case: CaseEntry = {
  id: 'gastroenteritis-fainted-after-a-stool-at-56',
  title: 'Three days of loose stools and one faint in a woman of 56',
  summary:
    'A 56-year-old woman came in November 2010 with three days of loose yellow stools, now seven a day. Once she had fainted after a stool and lost urine and stool. Her belly felt full, she was dizzy with noise in the ears, ate little and slept badly; she passed water often and in a hurry, with an unease of the vulva since an operation through the womb in 2006. It was an acute enteritis as diagnosed by the physician; no stool test is told. Dizziness and the unease of the vulva are not coded.',
  setting: 'general',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 7 },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'syncope', state: 'present' },
    { finding: 'fecal-incontinence', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['renal-function', 'electrolytes-and-calcium'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'gao-2010-enteritis-56', locator: 'First case, first visit' },
  readFrom: 'full_text',
};
