import type { CaseEntry } from '../schema';

export const hyperthyroidismAPoundingHeartSlowedByIvabradineAt70Case: CaseEntry = {
  id: 'hyperthyroidism-a-pounding-heart-slowed-by-ivabradine-at-70',
  title: 'A year of short breath, a pounding heart and shaking, with a pulse of 74, in a woman of 70',
  summary:
    'A 70-year-old woman who has slept badly for long came with a year of short breath, a heart that pounds on effort, shaking, numb and tingling hands and legs, squeezing chest pain, dizziness and a light head. 37.0 °C, pulse 74, 14 breaths a minute, oxygen 99%; nothing found on her. A cardiologist had found an unduly fast heart and given ivabradine, without effect. It was Graves’ disease. Numbness without a finding is not coded as a neuropathy; the chest pain is not coded as there is no upper gut complaint; of the gut nothing is told.',
  setting: 'general',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'temp-c', quantity: 37 },
    { finding: 'hr', quantity: 74 },
    { finding: 'resp-rate', quantity: 14 },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh'], ['cbc']],
  source: { id: 'ams-117286-graves-70', locator: 'Case report, to the referral' },
  readFrom: 'full_text',
};
