import type { CaseEntry } from '../schema';

export const ulcerativeColitisThreeMonthsOfBleedingAt27Case: CaseEntry = {
  id: 'ulcerative-colitis-three-months-of-bleeding-at-27',
  title: 'Three months of rectal bleeding and diarrhoea in a man of 27',
  summary:
    'A 27-year-old man was referred with rectal bleeding and diarrhoea for three months. The blood count showed mild anaemia, the ESR was slightly raised. It teaches ulcerative colitis; stool culture was negative; white cells in the stool, colonoscopy and biopsy are left out. It is a vignette written to teach and no told patient.',
  setting: 'secondary_care',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.12',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'faecal-calprotectin'], ['c-difficile-testing']],
  source: { id: 'bmjbp-43-ulcerative-colitis', locator: 'Case history' },
  readFrom: 'full_text',
};
