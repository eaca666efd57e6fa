import type { CaseEntry } from '../schema';

export const colorectalCancerVomitingAndABowelThatNoDrugMovesAt75Case: CaseEntry = {
  id: 'colorectal-cancer-vomiting-and-a-bowel-that-no-drug-moves-at-75',
  title:
    'Belly pain, vomiting and a constipation that no treatment moves, with an irritated peritoneum, in a man of 75',
  summary:
    'A 75-year-old man had belly pain, vomiting and a constipation that resisted treatment; the examination pointed to an irritated peritoneum. A cancer of the caecum had telescoped into the whole right colon; the operation is left out. How long it had lasted, weight, blood in the stool, vital signs and bloods are not in the abstract; that neither stool nor wind passed is not told and not coded.',
  setting: 'emergency',
  ageYears: 75,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.19',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['troponin-lactate-panel'],
  ],
  source: { id: 'gacmexonc-2015-caecal-cancer-75', locator: 'Abstract' },
  readFrom: 'abstract',
};
