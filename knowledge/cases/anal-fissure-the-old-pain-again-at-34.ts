import type { CaseEntry } from '../schema';

export const analFissureTheOldPainAgainAt34Case: CaseEntry = {
  id: 'anal-fissure-the-old-pain-again-at-34',
  title: 'Ten days of the old cutting pain at stool with streaks of blood in a man of 34',
  summary:
    'A 34-year-old man who had had anal fissures for five years, without any operation, had for ten days had excruciating pain and burning at the anus with a little swelling, constipation and stools streaked with blood; the usual medicines did not help this time. It was an anal fissure; nothing is left out.',
  setting: 'secondary_care',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'anal-fissure', state: 'present' },
    { finding: 'perianal-painful-swelling', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  // a painful swelling at the anus can be an abscess
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'jadhav-2017-fissure', locator: 'Abstract; case report' },
  readFrom: 'full_text',
};
