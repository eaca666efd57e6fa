import type { CaseEntry } from '../schema';

export const gastroenteritisADayOfDiarrhoeaAndAnAlteredMindAt45Case: CaseEntry = {
  id: 'gastroenteritis-a-day-of-diarrhoea-and-an-altered-mind-at-45',
  title: 'One day of diarrhoea and fever, and an altered mind, in a man of 45',
  summary:
    'A 45-year-old man came to an emergency department with an altered neurological state; of the gut he had had diarrhoea for a day, with fever. He had several male partners. Infection of the brain was suspected. It was Shigella flexneri in the stool, which is left out, as is the spinal fluid. Blood in the stool, figures and HIV were not seen. Several partners are coded as possible exposure to HIV.',
  setting: 'emergency',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'hiv-risk-exposure', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
    ['hiv-serology'],
  ],
  source: { id: 'schuster-2018-shigella', locator: 'Abstract' },
  readFrom: 'abstract',
};
