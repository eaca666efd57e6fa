import type { CaseEntry } from '../schema';

export const hyperthyroidismYellowItchingAndThinnerAt52Case: CaseEntry = {
  id: 'hyperthyroidism-yellow-itching-and-thinner-at-52',
  title: 'Yellow, itching and thinner in a man of 52',
  summary:
    'A 52-year-old man came with jaundice, itch and weight loss; no complaint of the bowel is told. It was Graves’ disease with stagnant bile; liver and thyroid tests, scans and biopsy are left out. Duration, pulse and examination were not seen; where the patient was seen is not told. The itch is coded as itch of the whole body.',
  setting: 'general',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'jaundice', state: 'present' },
    { finding: 'itch-all-over', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['lft'], ['tsh'], ['ct-abdomen', 'cbc']],
  source: { id: 'eminler-2014-cholestasis', locator: 'Abstract' },
  readFrom: 'abstract',
};
