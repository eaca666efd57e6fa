import type { CaseEntry } from '../schema';

export const ulcerativeColitisAYearOfBloodyMotionsAt38Case: CaseEntry = {
  id: 'ulcerative-colitis-a-year-of-bloody-motions-at-38',
  title: 'Twelve months of frequent bloody motions with vomiting in a woman of 38',
  summary:
    'A 38-year-old woman was admitted in 1975 after twelve months of frequent bloody motions with vomiting and loss of weight. It was an ulcerative colitis; the bowel, removed years later, stands in a museum of pathology. Coded is the first admission; frequent bloody motions are coded as diarrhoea with blood; whether it was mixed in is not told.',
  setting: 'inpatient',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.13',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['cbc', 'crp'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'otago-g099', locator: 'History of the specimen' },
  readFrom: 'full_text',
};
