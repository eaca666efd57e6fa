import type { CaseEntry } from '../schema';

export const hyperthyroidismEightKilosInTwelveWeeksAt34Case: CaseEntry = {
  id: 'hyperthyroidism-eight-kilos-in-twelve-weeks-at-34',
  title: 'Eight kilos lost in twelve weeks although she ate more, in a lawyer of 34',
  summary:
    'A 34-year-old lawyer had lost 8 kg in twelve weeks although she ate more. She was ever more anxious, could not concentrate, shook, sweated, slept badly and felt her heart race; she had never had the like. Pressure 154/64, pulse 124, warm moist skin, a fine tremor, brisk reflexes, a small goitre without nodules, normal eyes. It was Graves’ disease; the thyroid tests are left out.',
  setting: 'primary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 84 },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'flushing', state: 'present' },
    { finding: 'sbp', quantity: 154 },
    { finding: 'hr', quantity: 124 },
    { finding: 'goitre', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'ausdoc-graves-lawyer', locator: 'Opening of the case' },
  readFrom: 'full_text',
};
