import type { CaseEntry } from '../schema';

export const hyperthyroidismSearchedForCancerAt66Case: CaseEntry = {
  id: 'hyperthyroidism-searched-for-cancer-at-66',
  title: 'Ten kilos lost in two months with no appetite in a man of 66 searched for cancer',
  summary:
    'A 66-year-old man was weak, had lost about 10 kg in two months, ate little and passed water often without burning or blood; no fever, cough, changed bowels or diabetes. A cancer was suspected and a gastroscopy and a CT of the chest elsewhere were normal. He was wasted, his hands trembled and the pulse was 110. It was an overactive thyroid; the thyroid tests are left out.',
  setting: 'secondary_care',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
    { finding: 'hr', quantity: 110 },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['tsh']],
  source: { id: 'srinivas-2015-apathetic', locator: 'Abstract' },
  readFrom: 'abstract',
};
