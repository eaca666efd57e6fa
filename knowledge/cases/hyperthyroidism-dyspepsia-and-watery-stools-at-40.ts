import type { CaseEntry } from '../schema';

export const hyperthyroidismDyspepsiaAndWateryStoolsAt40Case: CaseEntry = {
  id: 'hyperthyroidism-dyspepsia-and-watery-stools-at-40',
  title: 'Dyspepsia, watery diarrhoea and weight loss in a man of 40',
  summary:
    'A 40-year-old man developed dyspepsia, watery diarrhoea and weight loss. It was Graves’ disease, with bile acid malabsorption that went as the thyroid was treated; thyroid tests and SeHCAT are left out.',
  setting: 'secondary_care',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'gi-symptoms', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.6',
  acceptable: ['bile-acid-diarrhoea'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh'], ['ttg-iga'], ['faecal-calprotectin', 'fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'raju-1994-graves', locator: 'Abstract' },
  readFrom: 'abstract',
};
