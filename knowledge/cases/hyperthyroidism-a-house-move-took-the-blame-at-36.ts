import type { CaseEntry } from '../schema';

export const hyperthyroidismAHouseMoveTookTheBlameAt36Case: CaseEntry = {
  id: 'hyperthyroidism-a-house-move-took-the-blame-at-36',
  title: 'Six weeks of palpitations and twelve kilos lost, put down to work and a house move, at 36',
  summary:
    'A 36-year-old woman came to her general practitioner with palpitations and agitation for six weeks and twelve kilograms lost in four months without meaning to. She had put it down to pressure at work and a house move. It was hyperthyroidism; the thyroid tests are left out.',
  setting: 'primary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 120 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh']],
  source: { id: 'bmj-k2880-hyperthyroidism', locator: 'Opening of the article' },
  readFrom: 'abstract',
};
