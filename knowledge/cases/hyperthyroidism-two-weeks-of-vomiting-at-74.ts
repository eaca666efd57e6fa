import type { CaseEntry } from '../schema';

export const hyperthyroidismTwoWeeksOfVomitingAt74Case: CaseEntry = {
  id: 'hyperthyroidism-two-weeks-of-vomiting-at-74',
  title: 'Two weeks of vomiting and ten kilos lost in a man of 74 with a swollen thyroid',
  summary:
    'A 74-year-old man was referred to the gastroenterology centre for two weeks of persistent vomiting with nausea and about 10 kg lost. He was moderately ill, pressure 110/60, pulse 108 and regular without a fall on standing; the thyroid was moderately swollen, without eye signs or tremor, and the belly was normal. It was an overactive thyroid; the thyroid tests are left out.',
  setting: 'secondary_care',
  ageYears: 74,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'sbp', quantity: 110 },
    { finding: 'hr', quantity: 108 },
    { finding: 'goitre', state: 'present' },
    { finding: 'postural-dizziness', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'al-sayed-2007-vomiting', locator: 'Abstract; case' },
  readFrom: 'full_text',
};
