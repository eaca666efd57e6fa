import type { CaseEntry } from '../schema';

export const amyloidosisLikeAnUlcerativeColitisAt76Case: CaseEntry = {
  id: 'amyloidosis-like-an-ulcerative-colitis-at-76',
  title: 'Six months of diarrhoea and two days of blood in a man of 76 who is losing weight',
  summary:
    'A 76-year-old man had had diarrhoea for six months, with no appetite and weight loss, and in the two days before admission three bloody stools. It was amyloidosis of the colon, first taken for ulcerative colitis; colonoscopy and histology are left out.',
  setting: 'inpatient',
  ageYears: 76,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['ulcerative-colitis', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit']],
  source: { id: 'dawkins-2017-amyloid', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
