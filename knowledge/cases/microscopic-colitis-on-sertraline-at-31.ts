import type { CaseEntry } from '../schema';

export const microscopicColitisOnSertralineAt31Case: CaseEntry = {
  id: 'microscopic-colitis-on-sertraline-at-31',
  title: 'A month of watery stools in a woman of 31 treated for depression',
  summary:
    'A 31-year-old woman, treated with sertraline for a depression found six years before, had had watery stools without blood for a month. Her psychiatrist and her family doctor looked after her together. Blood, stool and colonoscopic biopsies, left out here, led to lymphocytic colitis. She is young for it.',
  setting: 'primary_care',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'ssri-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.2',
  acceptable: ['irritable-bowel-syndrome', 'giardiasis'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin'],
    ['ttg-iga'],
    ['stool-culture', 'stool-multiplex-pcr', 'giardia-antigen'],
  ],
  source: { id: 'eurpsy-2022-sertraline', locator: 'Abstract' },
  readFrom: 'abstract',
};
