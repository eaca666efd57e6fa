import type { CaseEntry } from '../schema';

export const addisonDiseaseTannedAndLowAt34Case: CaseEntry = {
  id: 'addison-disease-tanned-and-low-at-34',
  title: 'A year of tiredness, weight loss and low mood in a woman of 34 who looks tanned',
  summary:
    'A 34-year-old woman had grown tired over twelve months, with no appetite, weight loss and depression; two antidepressants had not helped. She looked tanned; pressure 90/60, sodium 130 and potassium 5.7 mmol/L. It was Addison’s disease; the hormone tests are left out.',
  setting: 'primary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'hyperpigmentation', state: 'present' },
    { finding: 'hyperpigmentation-or-salt-craving', state: 'present' },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'sbp', quantity: 90 },
    { finding: 'sodium-mmol', quantity: 130 },
    { finding: 'potassium-mmol', quantity: 5.7 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'vaidya-2009-addison', locator: 'Case scenario (the article’s vignette)' },
  readFrom: 'abstract',
};
