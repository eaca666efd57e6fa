import type { CaseEntry } from '../schema';

export const microscopicColitisBleedingAt78Case: CaseEntry = {
  id: 'microscopic-colitis-bleeding-at-78',
  title: 'Bleeding from the bowel with now loose, now hard stools in a man of 78',
  summary:
    'A 78-year-old man bled from the lower bowel and had diarrhoea and constipation in turn. It was lymphocytic colitis; endoscopy and biopsies are left out. Amount and duration are not in the abstract, nor where he was seen. He told gut complaints.',
  setting: 'general',
  ageYears: 78,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.11',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'zouaidia-2013-lymphocytic', locator: 'Résumé, observation' },
  readFrom: 'abstract',
};
