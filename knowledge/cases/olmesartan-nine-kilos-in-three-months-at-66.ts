import type { CaseEntry } from '../schema';

export const olmesartanNineKilosInThreeMonthsAt66Case: CaseEntry = {
  id: 'olmesartan-nine-kilos-in-three-months-at-66',
  title: 'Ten watery stools a day and nine kilos lost in three months in a man of 66',
  summary:
    'A 66-year-old man who had taken olmesartan for a long time came because of watery diarrhoea ten times a day and a loss of nine kilos in three months. The blood showed no inflammation. The drug had damaged the small bowel; CT, endoscopy and the tests that excluded other causes are left out.',
  setting: 'general',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['stool-culture', 'stool-multiplex-pcr'], ['renal-function']],
  source: { id: 'pmid-35898826-olmesartan', locator: 'Abstract' },
  readFrom: 'abstract',
};
