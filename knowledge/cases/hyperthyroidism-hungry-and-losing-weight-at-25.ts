import type { CaseEntry } from '../schema';

export const hyperthyroidismHungryAndLosingWeightAt25Case: CaseEntry = {
  id: 'hyperthyroidism-hungry-and-losing-weight-at-25',
  title: 'Quick loss of weight with great hunger in a woman of 25',
  summary:
    'A 25-year-old woman lost weight quickly although she ate voraciously. The pulse at rest was 110, the skin fine and moist, the thyroid evenly enlarged, both thighs a little weak, with a fine tremor. It teaches hyperthyroidism. Where she was seen is not told. She told no gut complaint. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'hr', quantity: 110 },
    { finding: 'goitre', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'cmdt-guide-hyperthyroidism-72a', locator: 'Case 72A' },
  readFrom: 'full_text',
};
