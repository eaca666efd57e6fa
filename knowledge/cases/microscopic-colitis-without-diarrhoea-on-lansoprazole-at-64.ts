import type { CaseEntry } from '../schema';

export const microscopicColitisWithoutDiarrhoeaOnLansoprazoleAt64Case: CaseEntry = {
  id: 'microscopic-colitis-without-diarrhoea-on-lansoprazole-at-64',
  title: 'Abdominal pain and a little weight lost on lansoprazole, without diarrhoea, in a woman of 64',
  summary:
    'A 64-year-old woman taking lansoprazole for reflux had abdominal pain and had lost a little weight; she had no diarrhoea. Biopsies showed a lymphocytic colitis, beside an irritable bowel; they are left out.',
  setting: 'secondary_care',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'ppi-use', state: 'present' },
    { finding: 'mc-drug', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: true,
  // NICE NG12: 40 and over with weight loss and abdominal pain, a FIT by the two-week path
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'piskinpasa-2015-lansoprazole', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
