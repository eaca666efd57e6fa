import type { CaseEntry } from '../schema';

export const ulcerativeColitisFiveDaysAndClubbedFingersAt6Case: CaseEntry = {
  id: 'ulcerative-colitis-five-days-and-clubbed-fingers-at-6',
  title: 'Five days of bloody diarrhoea and fever in a girl of 6 with clubbed fingers',
  summary:
    'A six-year-old girl had five days of bloody diarrhoea, fever, abdominal pain and tenesmus that a local doctor’s treatment, not named, had not ended. She showed signs of long malnutrition and clubbing, which has no code. It was ulcerative colitis; stool tests and colonoscopy are left out.',
  setting: 'secondary_care',
  ageYears: 6,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'malnutrition-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc'], ['renal-function']],
  source: { id: 'epag-2024-uc-6', locator: 'Abstract' },
  readFrom: 'abstract',
};
