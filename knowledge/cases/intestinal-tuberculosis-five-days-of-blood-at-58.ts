import type { CaseEntry } from '../schema';

export const intestinalTuberculosisFiveDaysOfBloodAt58Case: CaseEntry = {
  id: 'intestinal-tuberculosis-five-days-of-blood-at-58',
  title: 'Five days of pain, fever and bloody diarrhoea after a year of passing attacks in a woman of 58',
  summary:
    'A 58-year-old woman had five days of belly pain, fever and bloody diarrhoea. For a year she had had short attacks of pain and diarrhoea that were taken for gastroenteritis. It looked like Crohn’s disease and was tuberculosis of the gut; colonoscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['crohn-disease', 'ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'bibliomed-28342-tb', locator: 'Abstract' },
  readFrom: 'abstract',
};
