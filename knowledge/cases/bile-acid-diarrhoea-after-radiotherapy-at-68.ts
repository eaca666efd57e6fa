import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaAfterRadiotherapyAt68Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-after-radiotherapy-at-68',
  title: 'Diarrhoea after radiotherapy and a right hemicolectomy in a woman of 68',
  summary:
    'A 68-year-old woman had marked diarrhoea that antidiarrhoeal drugs did not hold. She had had radiation enteritis and a right hemicolectomy. The table tells nothing else about the first contact, so that the case tests how far three facts lead. She had bile salt malabsorption; the test that showed it is left out, and colesevelam ended the diarrhoea.',
  setting: 'secondary_care',
  ageYears: 68,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'ileal-resection', state: 'present' },
    { finding: 'abdominal-radiotherapy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.2',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['sehcat', 'c4-serum'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'gut-colesevelam-letter', locator: 'Table 1, third patient' },
  readFrom: 'full_text',
};
