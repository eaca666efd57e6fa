import type { CaseEntry } from '../schema';

export const tCellLymphomaFeverAndGlandsInCeliacDiseaseAt47Case: CaseEntry = {
  id: 't-cell-lymphoma-fever-and-glands-in-celiac-disease-at-47',
  title: 'Fever, swollen glands and diarrhoea that nothing stops in a woman of 47 with celiac disease',
  summary:
    'A 47-year-old woman with celiac disease known for seven years had bouts of fever up to 39 degrees (coded as fever; what was measured at the visit is not told), lost weight and had diarrhoea that no treatment helped (which ones, and whether she kept to her diet, is not told; coded as a first treatment without effect). Glands under the jaw, in the armpits and the groins were swollen. Haemoglobin 88 g/L, white cells 0.5, platelets 19, clotting by Quick 39 %, which has no entry. It was a T-cell lymphoma of celiac disease, found after death; CT, the oedema and what followed are left out.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'haemoglobin', quantity: 88 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'white-cell-count', quantity: 0.5 },
    { finding: 'platelets', quantity: 19 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['blood-culture'],
    ['ct-abdomen'],
    ['duodenal-biopsy', 'ttg-iga'],
    ['crp', 'lft', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
  ],
  source: { id: 'ormann-1989-lymphoma-47', locator: 'Abstract' },
  readFrom: 'abstract',
};
