import type { CaseEntry } from '../schema';

export const ulcerativeColitisFootUlcerAt19Case: CaseEntry = {
  id: 'ulcerative-colitis-foot-ulcer-at-19',
  title: 'Three months of bloody diarrhoea and a deep ulcer of the foot in a woman of 19',
  summary:
    'A 19-year-old woman had had bloody diarrhoea for three months and a deep ulcer on the right foot. The ulcer was recognised as pyoderma gangrenosum and is coded as such. Breathlessness and clots were found only in hospital and are left out. Colonoscopy, left out as well, showed ulcerative colitis.',
  setting: 'secondary_care',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'pyoderma-gangrenosum', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.2',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'kosin-2022-uc', locator: 'Abstract' },
  readFrom: 'abstract',
};
