import type { CaseEntry } from '../schema';

export const celiacDiseaseNewInTownAt44Case: CaseEntry = {
  id: 'celiac-disease-new-in-town-at-44',
  title: 'A man of 44, new in town, who fears a cancer',
  summary:
    'A 44-year-old man on levothyroxine for a year had lost 8 lb in the three months since he moved, with a good appetite, and his stamina had fallen. He was bloated, gassy and queasy after going out with his volleyball team, where he drank three or four beers; on many days he passed three or four loose stools, greasier and fouler than before. His vital signs were normal. It was celiac disease; the antibodies are left out.',
  setting: 'primary_care',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 3.5 },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.6',
  acceptable: ['exocrine-pancreatic-insufficiency', 'giardiasis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['fit']],
  source: { id: 'healio-celiac-plain-sight-44', locator: 'Opening case' },
  readFrom: 'full_text',
};
