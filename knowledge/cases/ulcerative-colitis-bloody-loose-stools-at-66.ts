import type { CaseEntry } from '../schema';

export const ulcerativeColitisBloodyLooseStoolsAt66Case: CaseEntry = {
  id: 'ulcerative-colitis-bloody-loose-stools-at-66',
  title: 'Bloody loose stools in a man of 66',
  summary:
    'A 66-year-old man was taken in for the first time because of bloody loose stools. It was ulcerative colitis, which the barium enema showed in its usual form only at a second attack; images and endoscopy are left out. How long it had lasted is not told in the abstract, nor anything else of the history.',
  setting: 'secondary_care',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.15',
  acceptable: ['colorectal-cancer', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['stool-culture', 'c-difficile-testing'], ['ileocolonoscopy-biopsy'], ['cbc', 'crp']],
  source: { id: 'gee-1985-skip-uc-66', locator: 'Abstract' },
  readFrom: 'abstract',
};
