import type { CaseEntry } from '../schema';

export const whipwormThreeMonthsOfLooseStoolsAt48Case: CaseEntry = {
  id: 'whipworm-three-months-of-loose-stools-at-48',
  title: 'Three months of cramps and four loose stools a day in a woman of 48 from Vietnam',
  summary:
    'A 48-year-old woman who had moved from Vietnam had had cramps and four stools a day, first pasty and then watery, for three months. The lower belly was tender; blood and stool tests, also for parasites, showed nothing. A whipworm was found at colonoscopy, which is left out.',
  setting: 'secondary_care',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'symptom-duration', quantity: 90 },
  ],
  results: [{ investigation: 'stool-ova-parasites', outcome: 'none-seen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'wang-2022-whipworm', locator: 'Abstract' },
  readFrom: 'abstract',
};
