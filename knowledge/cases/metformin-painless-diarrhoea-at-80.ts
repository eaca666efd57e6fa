import type { CaseEntry } from '../schema';

export const metforminPainlessDiarrhoeaAt80Case: CaseEntry = {
  id: 'metformin-painless-diarrhoea-at-80',
  title: 'Painless diarrhoea after five years of metformin in a man of 80',
  summary:
    'An 80-year-old man with type 2 diabetes, who had taken metformin for five years without trouble, had severe chronic diarrhoea without pain. It was the metformin; nothing had to be left out.',
  setting: 'secondary_care',
  ageYears: 80,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'metformin-use', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['microscopic-colitis', 'bile-acid-diarrhoea'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  source: { id: 'jem-2016-metformin-80', locator: 'Abstract' },
  readFrom: 'abstract',
};
