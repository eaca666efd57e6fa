import type { CaseEntry } from '../schema';

export const ulcerativeColitisOnAndOffForTenYearsAt31Case: CaseEntry = {
  id: 'ulcerative-colitis-on-and-off-for-ten-years-at-31',
  title: 'Ten years of bloody diarrhoea on and off in a woman of 31',
  summary:
    'A 31-year-old woman had had bloody diarrhoea on and off for ten years. It is an exercise of a teaching laboratory; what follows, a brittle ulcerated mucosa from the rectum to the left bend, is ulcerative colitis, and is left out. The name of the disease stands behind the question and was not in the part seen. Where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['cbc', 'crp'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'webpath-gi2-uc', locator: 'Case 1, clinical history, first sentence' },
  readFrom: 'full_text',
};
