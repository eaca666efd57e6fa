import type { CaseEntry } from '../schema';

export const hyperthyroidismAndAddisonAtOnceAt67Case: CaseEntry = {
  id: 'hyperthyroidism-and-addison-at-once-at-67',
  title: 'Weakness, nausea, diarrhoea and weight loss with a low pressure in a woman of 67',
  summary:
    'A 67-year-old woman without any illness before was admitted with weakness, nausea, diarrhoea and loss of weight; her pulse was fast and her blood pressure low. It was an overactive thyroid (Graves’ disease) and, at the same time, Addison’s disease; the hormone tests are left out.',
  setting: 'emergency',
  ageYears: 67,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh']],
  source: { id: 'attaye-2018-both-67', locator: 'Summary' },
  readFrom: 'abstract',
};
