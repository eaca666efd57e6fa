import type { CaseEntry } from '../schema';

export const microscopicColitisAWeekOfWaterAndFailingKidneysAt56Case: CaseEntry = {
  id: 'microscopic-colitis-a-week-of-water-and-failing-kidneys-at-56',
  title: 'A week of frequent watery stools and failing kidneys in a man of 56',
  summary:
    'A 56-year-old man had had frequent watery stools for a week, and his kidneys failed for lack of fluid. It was lymphocytic colitis and got better with a bile acid binder; the stool culture without a pathogen, colonoscopy and biopsies are left out. Number of stools, drugs, examination and figures are not in the abstract. The failure of the kidneys, put down to loss of fluid, is coded as acute and as dehydration.',
  setting: 'inpatient',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'aki', state: 'present' },
    { finding: 'dehydration', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.18',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['electrolytes-and-calcium'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['c-difficile-testing'],
  ],
  source: { id: 'shigehisa-2023-lymphocytic-56', locator: 'Abstract' },
  readFrom: 'abstract',
};
