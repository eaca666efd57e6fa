import type { CaseEntry } from '../schema';

export const microscopicColitisNothingStopsItAt38Case: CaseEntry = {
  id: 'microscopic-colitis-nothing-stops-it-at-38',
  title: 'Disabling watery diarrhoea that no remedy stops in a woman of 38',
  summary:
    'A 38-year-old woman was admitted for a disabling bout of watery diarrhoea without blood, which remedies against diarrhoea did not stop, and had lost much weight; the loss stands in the French abstract only. It was lymphocytic colitis; the tests that were negative and the biopsies are left out. Duration and drugs are not in the abstract. She told a gut complaint.',
  setting: 'inpatient',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites', 'c-difficile-testing'],
    ['ttg-iga'],
    ['faecal-calprotectin', 'colonoscopy-random-biopsies'],
  ],
  source: { id: 'fomegne-2005-lymphocytic', locator: 'Résumé' },
  readFrom: 'abstract',
};
