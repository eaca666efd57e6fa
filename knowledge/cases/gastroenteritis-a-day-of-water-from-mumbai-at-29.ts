import type { CaseEntry } from '../schema';

export const gastroenteritisADayOfWaterFromMumbaiAt29Case: CaseEntry = {
  id: 'gastroenteritis-a-day-of-water-from-mumbai-at-29',
  title: 'A day of profuse watery diarrhoea in a man of 29 travelling from Mumbai',
  summary:
    'A 29-year-old man travelling from Mumbai was admitted in Glasgow after a day of profuse watery diarrhoea. Nobody around him was ill. He was short of fluid, with a fast pulse and a low pressure; there was a lactic acidosis, a severe kidney injury, many neutrophils and a raised CRP, while electrolytes were normal. It was cholera; cultures and what he lost after admission are left out.',
  setting: 'inpatient',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'sick-contacts', state: 'absent' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['renal-function', 'electrolytes-and-calcium'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'acmi-2019-cholera-mumbai', locator: 'Case report' },
  readFrom: 'full_text',
};
