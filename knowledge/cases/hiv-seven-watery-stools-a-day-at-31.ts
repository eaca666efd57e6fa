import type { CaseEntry } from '../schema';

export const hivSevenWateryStoolsADayAt31Case: CaseEntry = {
  id: 'hiv-seven-watery-stools-a-day-at-31',
  title: 'A year of seven watery stools a day in a woman of 31 with HIV',
  summary:
    'A 31-year-old woman known to have HIV for four years, who took her medicines irregularly, had had watery stools without pause for a year, seven a day, with abdominal pain, vomiting and malaise, and had sought no help. Cystoisospora had settled in the bowel; the stool test is left out. An infection that was found is not HIV enteropathy by its definition.',
  setting: 'secondary_care',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'hiv-infection', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 7 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  acceptable: ['hiv-enteropathy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-ova-parasites', 'stool-multiplex-pcr'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'porto-velho-isosporiasis', locator: 'Resumo' },
  readFrom: 'abstract',
};
