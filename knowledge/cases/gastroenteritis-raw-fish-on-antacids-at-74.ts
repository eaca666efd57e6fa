import type { CaseEntry } from '../schema';

export const gastroenteritisRawFishOnAntacidsAt74Case: CaseEntry = {
  id: 'gastroenteritis-raw-fish-on-antacids-at-74',
  title: 'Profuse watery stools after raw fish in a man of 74 on antacids',
  summary:
    'A 74-year-old man in Japan who took antacids had a profuse, watery diarrhoea. He remembered raw fish and had not been abroad. It was cholera; stool cultures are left out. How long it lasted and where he was seen are not told; raw fish has no finding of its own.',
  setting: 'general',
  ageYears: 74,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'intern-med-2019-cholera', locator: 'Abstract' },
  readFrom: 'abstract',
};
