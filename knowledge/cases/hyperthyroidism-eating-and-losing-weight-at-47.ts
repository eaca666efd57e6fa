import type { CaseEntry } from '../schema';

export const hyperthyroidismEatingAndLosingWeightAt47Case: CaseEntry = {
  id: 'hyperthyroidism-eating-and-losing-weight-at-47',
  title: 'Worn out, eating more and 5 kg lighter in a woman of 47',
  summary:
    'A 47-year-old care assistant had felt worn out for a couple of months, with looser stools, a tremor, palpitations and poor sleep; she ate and ate and had still lost five or six kilograms. She had a treated high blood pressure and had been depressed four years before. Her pulse was 94 and regular, her blood pressure 130/78; blood count, kidney and liver tests were normal. It was hyperthyroidism; the thyroid tests are left out.',
  setting: 'primary_care',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'hr', quantity: 94 },
    { finding: 'sbp', quantity: 130 },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'anxiety-or-depression', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh']],
  source: { id: 'clinitalk-weight-loss-tremor-47', locator: 'Case information and patient information' },
  readFrom: 'full_text',
};
