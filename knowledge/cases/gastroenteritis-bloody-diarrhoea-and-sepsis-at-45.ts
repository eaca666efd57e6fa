import type { CaseEntry } from '../schema';

export const gastroenteritisBloodyDiarrhoeaAndSepsisAt45Case: CaseEntry = {
  id: 'gastroenteritis-bloody-diarrhoea-and-sepsis-at-45',
  title: 'Bloody diarrhoea and sepsis in a woman of 45 with a sound immune system',
  summary:
    'A 45-year-old woman had a gut complaint: a severe gastroenteritis with bloody diarrhoea and sepsis; her immune system was not weakened. Aeromonas was found. Days, figures, food and water are not told in the abstract; where the patient was seen is not told.',
  setting: 'general',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'immunosuppressed', state: 'absent' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['renal-function'],
    ['troponin-lactate-panel'],
  ],
  source: { id: 'crigm-2023-aeromonas-45', locator: 'Abstract' },
  readFrom: 'abstract',
};
