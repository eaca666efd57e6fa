import type { CaseEntry } from '../schema';

export const hyperthyroidismVomitingAt40Case: CaseEntry = {
  id: 'hyperthyroidism-vomiting-at-40',
  title: 'Three weeks of vomiting in a man of 40',
  summary:
    'A 40-year-old man vomited day after day and lost about 10 kg within 20 days; he was dizzy when upright. Gastroscopy and ultrasound showed nothing, and the blood tests were unremarkable but for those of the thyroid, which are left out here. It was thyrotoxicosis, and he recovered on propylthiouracil and propranolol.',
  setting: 'secondary_care',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 20 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'thyrotoxicosis-vomiting-2003', locator: 'Abstract' },
  readFrom: 'abstract',
};
