import type { CaseEntry } from '../schema';

export const diverticularDiseaseEightDaysOfDiarrhoeaAt65Case: CaseEntry = {
  id: 'diverticular-disease-eight-days-of-diarrhoea-at-65',
  title: 'Eight days of diarrhoea with a poor general state in a man of 65',
  summary:
    'A 65-year-old man came to the emergency department with eight days of diarrhoea, tremors and a poor general state; white cells were raised. Only in hospital did stool appear in his urine: an inflamed sigmoid with a passage into the bladder. CT and cystography are left out, and so are the tremors, which may have been chills.',
  setting: 'emergency',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 8 },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['crp', 'cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'chaves-2018-colovesical', locator: 'Clinical history' },
  readFrom: 'full_text',
};
