import type { CaseEntry } from '../schema';

export const nsaidEnteropathyPainkillingPatchesAt70Case: CaseEntry = {
  id: 'nsaid-enteropathy-painkilling-patches-at-70',
  title: 'Black stools and iron deficiency in a man of 70 who used painkilling patches',
  summary:
    'A 70-year-old man had black stools and an iron-deficiency anaemia; he used patches with an anti-inflammatory painkiller. Black is taken as tarry, with a doubt; that he bled when he came is not told. A ring-shaped ulcer of the ileum was laid to them. The capsule and the ileus that came later are left out; figures are not in the abstract.',
  setting: 'general',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['ileocolonoscopy-biopsy'], ['ferritin']],
  source: { id: 'nihon-2019-nsaid-patch', locator: 'Abstract' },
  readFrom: 'abstract',
};
