import type { CaseEntry } from '../schema';

export const ulcerativeColitisAtEightMonthsCase: CaseEntry = {
  id: 'ulcerative-colitis-at-eight-months',
  title: 'Loose bloody stools, poor growth and pallor in a girl of eight months',
  summary:
    'A girl of eight months had loose bloody stools, failed to grow and was moderately pale. It was ulcerative colitis by colonoscopy and biopsy, which are left out. How long she had been ill is not in the abstract.',
  setting: 'secondary_care',
  ageYears: 0,
  sex: 'female',
  answers: [
    { finding: 'age-months', quantity: 8 },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'faltering-growth', state: 'present' },
    { finding: 'pallor', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.9',
  acceptable: ['non-ige-food-allergy', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'rukunuzzaman-2011-uc-infancy', locator: 'Abstract' },
  readFrom: 'abstract',
};
