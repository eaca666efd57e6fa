import type { CaseEntry } from '../schema';

export const ulcerativeColitisASoreOnTheShinAt18Case: CaseEntry = {
  id: 'ulcerative-colitis-a-sore-on-the-shin-at-18',
  title: 'A painful ulcer of the right shin in a man of 18',
  summary:
    'An 18-year-old man had a painful ulcer of the right shin, which was pyoderma gangrenosum. He had no complaint of the gut. It was ulcerative colitis; biopsies of skin and colon and the colonoscopy are left out. That the ulcer is coded as pyoderma before the skin was looked at under the microscope is a doubt: it was typical. No diarrhoea and no pain are coded because the abstract tells that he had no gut symptoms. He told no gut complaint.',
  setting: 'general',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'pyoderma-gangrenosum', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.11',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'anndermatol-2023-pyoderma', locator: 'Abstract' },
  readFrom: 'abstract',
};
