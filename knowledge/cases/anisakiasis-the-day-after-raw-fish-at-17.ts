import type { CaseEntry } from '../schema';

export const anisakiasisTheDayAfterRawFishAt17Case: CaseEntry = {
  id: 'anisakiasis-the-day-after-raw-fish-at-17',
  title: 'Severe pain the day after raw fish in a youth of 17',
  summary:
    'A 17-year-old youth had a severe abdominal pain the day after he had eaten raw fish; the blood tests were normal. Ten worms, Anisakis, were taken out of the stomach. Raw fish has no finding of its own and is left out, as are the CT and the gastroscopy; how long the pain had lasted is not told.',
  setting: 'emergency',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'mcp-2021-anisakis-17', locator: 'Case report' },
  readFrom: 'full_text',
};
