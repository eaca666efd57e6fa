import type { CaseEntry } from '../schema';

export const crohnDiseaseBlindInOneEyeThatMorningAt42Case: CaseEntry = {
  id: 'crohn-disease-blind-in-one-eye-that-morning-at-42',
  title: 'One eye blind that morning after ten days of cramps, low fever and diarrhoea in a man of 42',
  summary:
    'A healthy man of 42 came to the emergency room when he had lost the sight of his left eye that morning without pain; for ten days he had had cramps, a low fever and diarrhoea. Both eyes were slightly red with cells in the front chamber. White cells 19.5 and platelets 516, which the page gives per microlitre and which are read as thousands. It was Crohn’s disease with inflammation around the nerve of the eye. Scans of head and belly, sigmoidoscopy and biopsies are left out; whether the stool was bloody is not told, and the low fever is not coded, as its height is not told.',
  setting: 'emergency',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'painful-red-eye-or-vision-loss', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'white-cell-count', quantity: 19.5 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'platelets', quantity: 516 },
    { finding: 'raised-platelets', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['crp', 'esr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy', 'ct-abdomen'],
  ],
  source: { id: 'aao-crohn-optic-perineuritis-42', locator: 'Summary of the case' },
  readFrom: 'abstract',
};
