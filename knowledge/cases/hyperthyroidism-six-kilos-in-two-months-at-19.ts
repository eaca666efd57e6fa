import type { CaseEntry } from '../schema';

export const hyperthyroidismSixKilosInTwoMonthsAt19Case: CaseEntry = {
  id: 'hyperthyroidism-six-kilos-in-two-months-at-19',
  title: 'Six kilos lost in two months in a student of 19 who feels well',
  summary:
    'A 19-year-old student who did not smoke came to her family doctor in Spain because she had lost six kilos in two months without trying; she felt well and told of nothing else. Her eyes stood out, which they had not at earlier visits; the thyroid was enlarged without pain, the pulse 104. It was an overactive thyroid of the Graves kind; the hormones and the ultrasound are left out.',
  setting: 'primary_care',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'goitre', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'hr', quantity: 104 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.5',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'semfyc-2014-mirar-a-los-ojos', locator: 'Historia clínica' },
  readFrom: 'full_text',
};
