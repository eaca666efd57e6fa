import type { CaseEntry } from '../schema';

export const ischaemicColitisAfterNinetyMinutesOfSoccerAt21Case: CaseEntry = {
  id: 'ischaemic-colitis-after-ninety-minutes-of-soccer-at-21',
  title: 'Sudden blood and pain after a soccer match in a man of 21',
  summary:
    'A healthy 21-year-old man had abdominal pain and passed blood all of a sudden after ninety minutes of a college soccer match. It stopped by itself. It was an ischaemic colitis of exertion; colonoscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 21,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'exercise-linked-symptoms', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.6',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'ct-abdomen']],
  source: { id: 'rivera-2024-soccer', locator: 'Abstract' },
  readFrom: 'abstract',
};
