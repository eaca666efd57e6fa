import type { CaseEntry } from '../schema';

export const functionalDyspepsiaAYearOfHeartburnAndWorryAt28Case: CaseEntry = {
  id: 'functional-dyspepsia-a-year-of-heartburn-and-worry-at-28',
  title: 'A year of belly pain, heartburn and constipation in an anxious woman of 28',
  summary:
    'A 28-year-old woman had had pain in the belly, heartburn and constipation for a year, and anxiety and depression for long. Ulcer, Helicobacter and painkillers were ruled out as a cause. It was a functional dyspepsia; nothing had to be left out.',
  setting: 'general',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'heartburn', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: 'routine',
  source: { id: 'dombrowski-dyspepsia', locator: 'Abstract' },
  readFrom: 'abstract',
};
