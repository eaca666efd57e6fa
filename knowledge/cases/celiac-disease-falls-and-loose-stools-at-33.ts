import type { CaseEntry } from '../schema';

export const celiacDiseaseFallsAndLooseStoolsAt33Case: CaseEntry = {
  id: 'celiac-disease-falls-and-loose-stools-at-33',
  title: 'Two months of falls and a month of daily loose stools in a man of 33 with diabetes',
  summary:
    'A 33-year-old man with poorly controlled type 2 diabetes had walked less and less surely for two months, with falls and dizziness, and for a month had frequent daily diarrhoea without blood or black stool. He swayed to the right, could not stand with eyes closed and felt less in both legs. It was reckoned as celiac disease with damage to the nerves; antibodies and biopsies are left out.',
  setting: 'general',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.5',
  acceptable: ['non-celiac-gluten-sensitivity'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga'],
    ['stool-culture', 'stool-multiplex-pcr', 'giardia-antigen'],
    ['b12-folate-vitd'],
  ],
  source: { id: 'acg2023-597474-ataxia', locator: 'Case Description/Methods' },
  readFrom: 'abstract',
};
