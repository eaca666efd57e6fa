import type { CaseEntry } from '../schema';

export const crohnDiseaseThreeWeeksAfterABrokenHipAt88Case: CaseEntry = {
  id: 'crohn-disease-three-weeks-after-a-broken-hip-at-88',
  title: 'Sudden diarrhoea and pain on the right three weeks after a broken hip in a woman of 88',
  summary:
    'An 88-year-old woman had sudden diarrhoea with pain in the right lower and middle belly three weeks after an operation for a broken thigh bone near the hip (coded as lately in hospital and as a risk of C. difficile). Blood in the stool, fever, antibiotics and bloods are not told. It was a first attack of Crohn’s disease of the colon; stool tests, CT and endoscopy are left out.',
  setting: 'inpatient',
  ageYears: 88,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.19',
  acceptable: ['clostridioides-difficile-infection', 'ischaemic-colitis', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'wuttke-2010-crohn-88', locator: 'Abstract' },
  readFrom: 'abstract',
};
