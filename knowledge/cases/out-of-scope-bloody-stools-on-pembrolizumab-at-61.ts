import type { CaseEntry } from '../schema';

export const outOfScopeBloodyStoolsOnPembrolizumabAt61Case: CaseEntry = {
  id: 'out-of-scope-bloody-stools-on-pembrolizumab-at-61',
  title: 'More than fifteen bloody stools a day on pembrolizumab in a man of 61',
  summary:
    'A 61-year-old man with melanoma and metastases of the lung was on pembrolizumab. He came with ring-shaped red patches on arms and legs and with bloody diarrhoea more than fifteen times a day. It was colitis from the checkpoint inhibitor, which no condition of the list names; the tests and the course are left out. For how long is not told, so no duration is coded, and the blood is taken as of the last three weeks. Fifteen stools stand for more than fifteen; that each of them held blood is a reading. The rash is coded by the entry that asks for a new rash with the illness.',
  setting: 'secondary_care',
  ageYears: 61,
  sex: 'male',
  answers: [
    { finding: 'rash-sore-throat-or-nodes', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'stools-per-day', quantity: 15 },
    { finding: 'bloody-stools-per-day', quantity: 15 },
    { finding: 'stools-over-3-per-day', state: 'present' },
    { finding: 'on-ici', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['ulcerative-colitis', 'clostridioides-difficile-infection', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'faecal-lactoferrin'],
    ['cbc', 'crp'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'moreno-moraleda-2021-pembrolizumab-61', locator: 'Case, to the complaint' },
  readFrom: 'full_text',
};
