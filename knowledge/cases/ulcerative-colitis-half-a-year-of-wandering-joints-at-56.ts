import type { CaseEntry } from '../schema';

export const ulcerativeColitisHalfAYearOfWanderingJointsAt56Case: CaseEntry = {
  id: 'ulcerative-colitis-half-a-year-of-wandering-joints-at-56',
  title: 'Half a year of wandering arthritis, then fever, weak thighs and bloody stools in a man of 56',
  summary:
    'A man of 56 had had arthritis that wandered from joint to joint for half a year; he came with fever, a new bout of it in many joints, weak muscles near the trunk and bloody stools. It was ulcerative colitis, with inflamed muscles and liver. Muscle weakness has no finding; whether the stools were loose is not told. Biopsies and liver tests, told without figures, are left out.',
  setting: 'general',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'fever', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'chen-uc-polymyositis-56', locator: 'Abstract' },
  readFrom: 'abstract',
};
