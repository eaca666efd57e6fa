import type { CaseEntry } from '../schema';

export const metforminCalledIrritableBowelAt62Case: CaseEntry = {
  id: 'metformin-called-irritable-bowel-at-62',
  title: 'Six years of diarrhoea and 6 kg lost in a man of 62 with diabetes',
  summary:
    'A 62-year-old man with diabetes had had chronic diarrhoea and had lost 6 kg over the six years since metformin was begun; it had been called irritable bowel syndrome. The complaints improved clearly once metformin was stopped, which is left out.',
  setting: 'general',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 2190 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'metformin-use', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['bile-acid-diarrhoea', 'exocrine-pancreatic-insufficiency'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'], ['ttg-iga']],
  source: { id: 'pmc11037500-metformin', locator: 'Abstract' },
  readFrom: 'abstract',
};
