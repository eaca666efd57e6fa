import type { CaseEntry } from '../schema';

export const hyperthyroidismAColdThenShortOfBreathAt47Case: CaseEntry = {
  id: 'hyperthyroidism-a-cold-then-short-of-breath-at-47',
  title: 'Tired and short of breath three days into a cold in a woman of 47',
  summary:
    'A 47-year-old woman on the pill saw her family physician three days into a cold, tired and short of breath at moderate effort; no gut complaint is told. Pressure 170/130, pulse 130, the rest normal. A virus was found, she was sent home, and came back the next day. It was an overactive thyroid, probably an inflammation after the virus; thyroid and clotting tests are left out. No goitre was felt and there was no oedema; both stand in the discussion without a date, and the first examination is called normal but for pressure and pulse. Fever, weight and tremor are not told.',
  setting: 'primary_care',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sbp', quantity: 170 },
    { finding: 'hr', quantity: 130 },
    { finding: 'goitre', state: 'absent' },
    { finding: 'peripheral-oedema', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['tsh'], ['cbc']],
  source: { id: 'semfyc-2025-diferencial-47', locator: 'Enfoque individual' },
  readFrom: 'full_text',
};
