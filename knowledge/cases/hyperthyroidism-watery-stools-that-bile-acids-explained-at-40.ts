import type { CaseEntry } from '../schema';

export const hyperthyroidismWateryStoolsThatBileAcidsExplainedAt40Case: CaseEntry = {
  id: 'hyperthyroidism-watery-stools-that-bile-acids-explained-at-40',
  title: 'Watery diarrhoea, dyspepsia and weight lost in a man of 40',
  summary:
    'A 40-year-old man had dyspepsia, watery diarrhoea and a loss of weight. He had Graves’ disease, and the diarrhoea was explained by a malabsorption of bile acids that went with it. Dyspepsia without more has no finding here; the thyroid tests and the bile acid test are left out.',
  setting: 'general',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.9',
  acceptable: ['bile-acid-diarrhoea', 'celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['tsh'], ['ttg-iga', 'total-iga'], ['faecal-calprotectin', 'fit']],
  source: { id: 'raju-1994-graves-bile-acid', locator: 'Abstract' },
  readFrom: 'abstract',
};
