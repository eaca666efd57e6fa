import type { CaseEntry } from '../schema';

export const hyperthyroidismVomitingAndWastingAt46Case: CaseEntry = {
  id: 'hyperthyroidism-vomiting-and-wasting-at-46',
  title: 'Three months of vomiting and thirty-eight kilograms lost in a woman of 46',
  summary:
    'A 46-year-old woman after the menopause had vomited without relief and lost 38 kg in three months, and was tired and anxious. Pulse 91, pressure 115/80, temperature 37.2 °C; the thyroid could not be felt and the eyes were normal. It was Graves’ disease; the thyroid tests are left out.',
  setting: 'inpatient',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'hr', quantity: 91 },
    { finding: 'sbp', quantity: 115 },
    { finding: 'temp-c', quantity: 37.2 },
    { finding: 'goitre', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['tsh']],
  source: { id: 'endoabs-44-ep99', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
