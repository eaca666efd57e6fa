import type { CaseEntry } from '../schema';

export const intestinalTuberculosisAYearOfLosingWeightAndBloodyStoolsAt36Case: CaseEntry = {
  id: 'intestinal-tuberculosis-a-year-of-losing-weight-and-bloody-stools-at-36',
  title: 'A year of losing weight with pain and nausea, then three months of bloody stools in a man of 36',
  summary:
    'A 36-year-old man came to an outpatient clinic after a year of losing weight, belly pain and nausea; for three months the stools had been bloody. It was tuberculosis of ileum, caecum and lungs; colonoscopy, biopsies, chest film and sputum are left out. Whether he coughed, whether the stools were loose, and how much he lost, is not told in the abstract. The year is coded as duration.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['crohn-disease', 'ulcerative-colitis', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'fit'],
    ['cbc', 'crp', 'ferritin'],
  ],
  source: { id: 'phnx-2023-tuberculosis-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
