import type { CaseEntry } from '../schema';

export const strongyloidiasisWateryDiarrhoeaAt69Case: CaseEntry = {
  id: 'strongyloidiasis-watery-diarrhoea-at-69',
  title: 'Half a year of watery diarrhoea with many eosinophils in a man of 69',
  summary:
    'A 69-year-old man had passed watery stool for six months, without blood and without losing weight; two years before that he had had chemotherapy for lung cancer. Eosinophils were 1.95 × 10⁹/L, inflammatory markers not raised, and the stool culture was negative. Biopsies of the duodenum, left out here, showed the worm Strongyloides, which is none of the conditions weighed.',
  setting: 'secondary_care',
  ageYears: 69,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'on-anticancer-treatment', state: 'absent' },
    { finding: 'eosinophil-count', quantity: 1.95 },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['stool-ova-parasites'], ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy']],
  source: { id: 'politis-2017-strongyloides', locator: 'First paragraph' },
  readFrom: 'full_text',
};
