import type { CaseEntry } from '../schema';

export const ulcerativeColitisThreeDaysOfBloodAt35Case: CaseEntry = {
  id: 'ulcerative-colitis-three-days-of-blood-at-35',
  title: 'Three days of bloody diarrhoea in a man of 35',
  summary:
    'A 35-year-old man was admitted because of bloody diarrhoea that had begun three days before. (Three days later he had a headache and grew drowsy from a thrombosis of the veins of the brain, which is not coded.) The diagnosis was ulcerative colitis; the sigmoidoscopy is left out.',
  setting: 'inpatient',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.7',
  acceptable: ['acute-gastroenteritis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
  ],
  source: { id: 'lee-2018-uc-cvt', locator: 'Abstract' },
  readFrom: 'abstract',
};
