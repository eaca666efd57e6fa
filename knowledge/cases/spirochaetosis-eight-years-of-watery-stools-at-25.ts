import type { CaseEntry } from '../schema';

export const spirochaetosisEightYearsOfWateryStoolsAt25Case: CaseEntry = {
  id: 'spirochaetosis-eight-years-of-watery-stools-at-25',
  title: 'Eight years of painless watery stools in a man of 25',
  summary:
    'A 25-year-old man of Asian origin, homosexual, had had watery diarrhoea for eight years, without pain, bleeding or loss of weight. The examination was unremarkable. Biopsies of a normal-looking colon showed intestinal spirochaetosis, which the authors describe as resembling irritable bowel syndrome. The blood and stool tests, all normal, and the colonoscopy are left out.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['bile-acid-diarrhoea', 'microscopic-colitis', 'lactose-malabsorption', 'giardiasis'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin', 'fit']],
  source: { id: 'spirochetosis-like-ibs', locator: 'Abstract' },
  readFrom: 'abstract',
};
