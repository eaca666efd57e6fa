import type { CaseEntry } from '../schema';

export const ulcerativeColitisTwentyStoolsAfterTwoQuietYearsAt21Case: CaseEntry = {
  id: 'ulcerative-colitis-twenty-stools-after-two-quiet-years-at-21',
  title: 'Twenty bloody stools a day after two quiet years of colitis in a woman of 21',
  summary:
    'A woman of 21 whose ulcerative colitis had been known and quiet for two years was admitted after eight weeks of bloody diarrhoea, which had come on slowly and had reached twenty stools a day, with strong belly pain and loss of weight. Steroids into the vein and an antibody against TNF did not help; cytomegalovirus was later found in the inflamed bowel. Blood tests and fever are not told, nor how many of the stools were bloody.',
  setting: 'inpatient',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'known-uc', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'symptom-duration', quantity: 56 },
    { finding: 'stools-per-day', quantity: 20 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['cbc', 'crp'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'acemap-uc-steroid-refractory-21', locator: 'Abstract' },
  readFrom: 'abstract',
};
