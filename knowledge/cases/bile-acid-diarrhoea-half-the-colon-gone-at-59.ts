import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaHalfTheColonGoneAt59Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-half-the-colon-gone-at-59',
  title: 'Diarrhoea after a right hemicolectomy in a woman of 59',
  summary:
    'A woman of 59 had marked diarrhoea after a right hemicolectomy that antidiarrhoeal drugs did not hold. She had bile salt malabsorption; the test that showed it and what binders did are left out. The table of the letter tells nothing else; the first patient, a man of 37 with no reason found, leaves less still and was not coded, the third is a case already.',
  setting: 'general',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'ileal-resection', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.10',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['sehcat', 'c4-serum'],
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
  ],
  source: { id: 'gut-colesevelam-letter', locator: 'Table 1, second patient' },
  readFrom: 'full_text',
};
