import type { CaseEntry } from '../schema';

export const outOfScopeCrampsAndGoatLikeStoolsAt53Case: CaseEntry = {
  id: 'out-of-scope-cramps-and-goat-like-stools-at-53',
  title: 'Six months of cramps, a vain urge and hard pellets in a man of 53 from the north of Minas Gerais',
  summary:
    'A 53-year-old man from the north of Minas Gerais had had cramps for six months, a wish to pass stool without passing any, and stools like those of a goat. It was schistosomiasis, shown in the rectum, which no condition of the list names; the treatments tried over the next months, the tests for celiac disease and lactose, ultrasound, colonoscopy and biopsy are left out. That he bathed in rivers when young was asked only afterwards and is not coded. Goat-like stools are coded as type 1 and as constipation. That he is a man is read from the forms of the words.',
  setting: 'secondary_care',
  ageYears: 53,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'bristol-form', choice: 'type-1' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['irritable-bowel-syndrome', 'colorectal-cancer'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['fit', 'ileocolonoscopy-biopsy'], ['crp', 'faecal-calprotectin']],
  source: { id: 'coloproctologia-2021-16653-schistosomiasis-53', locator: 'Case, to the complaint' },
  readFrom: 'abstract',
};
