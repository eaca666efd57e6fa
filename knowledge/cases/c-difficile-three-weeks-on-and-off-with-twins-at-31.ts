import type { CaseEntry } from '../schema';

export const cDifficileThreeWeeksOnAndOffWithTwinsAt31Case: CaseEntry = {
  id: 'c-difficile-three-weeks-on-and-off-with-twins-at-31',
  title: 'Three weeks of diarrhoea on and off in the 14th week with twins at 31',
  summary:
    'A woman of 31, 14 weeks pregnant with twins, came to a local emergency department after three weeks of diarrhoea that came and went and, at the end, three days of cramps. The rest of the history was not in the part seen, so neither the drugs before nor the stools are coded. It was a severe infection with C. difficile.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 14 },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'abdominal-cramps', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis', 'giardiasis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'mmwr-2005-cdiff-31', locator: 'Case 1, first lines' },
  readFrom: 'abstract',
};
