import type { CaseEntry } from '../schema';

export const addisonDiseaseLasersForADarkerFaceAt58Case: CaseEntry = {
  id: 'addison-disease-lasers-for-a-darker-face-at-58',
  title: 'Two weeks of no energy and low mood, and a face darkening for two years, in a woman of 58',
  summary:
    'A 58-year-old woman told a primary care clinic of two weeks of tiredness, low mood and breathlessness on effort. For two years her face and lips had darkened in spite of five laser treatments. She ate poorly, slept badly and scored as moderately severely depressed; she had type 2 diabetes and raised lipids. It was Addison’s disease; the hormones are left out.',
  setting: 'primary_care',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'hyperpigmentation', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['renal-function'], ['cbc'], ['tsh']],
  source: { id: 'austin-jfm-1274-addison', locator: 'Case Presentation' },
  readFrom: 'full_text',
};
