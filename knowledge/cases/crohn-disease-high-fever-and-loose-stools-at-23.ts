import type { CaseEntry } from '../schema';

export const crohnDiseaseHighFeverAndLooseStoolsAt23Case: CaseEntry = {
  id: 'crohn-disease-high-fever-and-loose-stools-at-23',
  title: 'Fever, diarrhoea and belly pain in a man of 23',
  summary:
    'A 23-year-old man was admitted with a high fever, diarrhoea and belly pain; C-reactive protein and sedimentation rate were raised, without figures. How long it had lasted, and what the belly was like, is not told. It was Crohn’s disease of the colon, which within a month took its usual form; the stool culture, the colonoscopy and the biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis', 'ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'isho-1403105797-crohn-23', locator: 'Abstract, to the inflammatory markers' },
  readFrom: 'abstract',
};
