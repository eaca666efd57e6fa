import type { CaseEntry } from '../schema';

export const nsaidEnteropathySmallRedCellsAndThinnerAt63Case: CaseEntry = {
  id: 'nsaid-enteropathy-small-red-cells-and-thinner-at-63',
  title: 'Anaemia with small red cells and loss of weight on diclofenac in a man of 63',
  summary:
    'A 63-year-old man with arthrosis, who had long taken diclofenac, was referred for an anaemia with small red cells; he had also lost weight without wanting to. It was injury and later narrowing of the right colon by the painkiller; gastroscopy and colonoscopy are left out.',
  setting: 'secondary_care',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.7',
  acceptable: ['colorectal-cancer', 'celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ferritin'], ['ileocolonoscopy-biopsy']],
  source: { id: 'nsaid-right-hemicolectomy-63', locator: 'Abstract' },
  readFrom: 'abstract',
};
