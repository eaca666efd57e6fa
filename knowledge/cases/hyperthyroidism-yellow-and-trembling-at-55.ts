import type { CaseEntry } from '../schema';

export const hyperthyroidismYellowAndTremblingAt55Case: CaseEntry = {
  id: 'hyperthyroidism-yellow-and-trembling-at-55',
  title: 'Marked loss of weight, jaundice, a goitre and trembling hands in a man of 55',
  summary:
    'A 55-year-old man came with a marked loss of weight and jaundice. He had a diffuse goitre and a fine tremor of the hands; bilirubin 258 µmol/L, ALP 306 and ALT 54 U/L. It was Graves’ disease; hormone tests, hepatitis serology and imaging are left out.',
  setting: 'secondary_care',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'goitre', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'doraiswamy-2016-graves-55', locator: 'Case report' },
  readFrom: 'abstract',
};
