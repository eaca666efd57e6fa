import type { CaseEntry } from '../schema';

export const cDifficileAMonthFromAnOldStomaAt72Case: CaseEntry = {
  id: 'c-difficile-a-month-from-an-old-stoma-at-72',
  title: 'A month of diarrhoea through a stoma of 24 years in a man of 72',
  summary:
    'A 72-year-old man whose colon had been taken out 24 years before for ulcerative colitis, with an ileostomy since, had had diarrhoea without blood and a low-grade fever for a month. He had had no antibiotics. A low-grade fever is not coded, as its height is not told. It was C. difficile of the small bowel; the toxin test is left out.',
  setting: 'general',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'known-uc', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'antibiotics-recent', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing', 'stool-multiplex-pcr'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'jamil-2007-ileostomy', locator: 'Case 2' },
  readFrom: 'abstract',
};
