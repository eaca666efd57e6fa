import type { CaseEntry } from '../schema';

export const mastocytosisKnownWithAYearOfDiarrhoeaAt55Case: CaseEntry = {
  id: 'mastocytosis-known-with-a-year-of-diarrhoea-at-55',
  title: 'A year of diarrhoea in a woman of 55 with known mastocytosis',
  summary:
    'A 55-year-old woman, known to have systemic mastocytosis and not taking her medicine, had had diarrhoea for a year. The other tests for it had shown nothing. It came from mast cells in the gut; endoscopy and histology are left out.',
  setting: 'secondary_care',
  ageYears: 55,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'], ['ttg-iga']],
  source: { id: 'cureus-mastocytosis-diarrhea', locator: 'Abstract' },
  readFrom: 'abstract',
};
