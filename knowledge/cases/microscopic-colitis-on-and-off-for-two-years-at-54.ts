import type { CaseEntry } from '../schema';

export const microscopicColitisOnAndOffForTwoYearsAt54Case: CaseEntry = {
  id: 'microscopic-colitis-on-and-off-for-two-years-at-54',
  title: 'Three weeks of diarrhoea after two years of watery stools on and off in a woman of 54',
  summary:
    'A 54-year-old woman came with three weeks of diarrhoea; watery stools without blood had come and gone for two years. It was a lymphocytic inflammation of colon and ileum, with which a lupus began; biopsies and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'hegazi-2009-lupus-lymphocytic', locator: 'Case report, the part seen' },
  readFrom: 'full_text',
};
