import type { CaseEntry } from '../schema';

export const microscopicColitisAfterProlapseSurgeryCase: CaseEntry = {
  id: 'microscopic-colitis-after-prolapse-surgery',
  title: 'Fifteen watery stools a day after an operation in a woman of 67',
  summary:
    'A 67-year-old woman on simvastatin came with new diarrhoea four weeks after an operation for rectal prolapse in which the sigmoid colon was removed. She had up to fifteen large watery stools a day whether or not she ate, at any time of day. Examination found no prolapse and stool tests were negative for infection. Biopsies of a healthy-looking mucosa, left out here, showed collagenous colitis.',
  setting: 'secondary_care',
  ageYears: 67,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 15 },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'statin-use', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.2',
  acceptable: ['bile-acid-diarrhoea', 'clostridioides-difficile-infection'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy']],
  source: { id: 'acg-s1701-collagenous', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
