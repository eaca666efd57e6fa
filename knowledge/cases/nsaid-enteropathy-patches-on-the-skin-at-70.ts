import type { CaseEntry } from '../schema';

export const nsaidEnteropathyPatchesOnTheSkinAt70Case: CaseEntry = {
  id: 'nsaid-enteropathy-patches-on-the-skin-at-70',
  title: 'Black stools and iron deficiency in a man of 70 who wore painkiller patches',
  summary:
    'A 70-year-old man was examined for black stools and an iron-deficiency anaemia. The anti-inflammatory drug that he used came through patches on the skin. A ring-shaped ulcer of the ileum was put down to them and the anaemia improved without them; the capsule that showed it is left out.',
  setting: 'secondary_care',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.7',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['capsule-endoscopy', 'ileocolonoscopy-biopsy']],
  source: { id: 'pmid-30745552-nsaid-patch', locator: 'Abstract' },
  readFrom: 'abstract',
};
