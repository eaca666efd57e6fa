import type { CaseEntry } from '../schema';

export const gastroenteritisNorovirusDistendedBellyCase: CaseEntry = {
  id: 'gastroenteritis-norovirus-distended-belly',
  title: 'Diarrhoea, vomiting and a swollen, tender belly in a healthy man of 47',
  summary:
    'A 47-year-old man, healthy until then, came with abdominal pain that grew worse, diarrhoea, vomiting and a feeling of fullness. The abdomen was swollen and tender all over. It was norovirus gastroenteritis with death of a piece of small bowel; CT, stool test and operation are left out here. The abstract does not tell how long he had been ill.',
  setting: 'emergency',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['stool-multiplex-pcr', 'stool-culture']],
  source: { id: 'norovirus-necrosis-2015', locator: 'Abstract' },
  readFrom: 'abstract',
};
