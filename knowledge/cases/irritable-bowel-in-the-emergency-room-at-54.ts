import type { CaseEntry } from '../schema';

export const irritableBowelInTheEmergencyRoomAt54Case: CaseEntry = {
  id: 'irritable-bowel-in-the-emergency-room-at-54',
  title: 'Many years of diarrhoea that comes and goes, and now strong pain, in a woman of 54',
  summary:
    'A 54-year-old woman had for many years had diarrhoea that came and went. Now the belly pain had grown to 8 of 10 and she came to the emergency room. It was irritable bowel syndrome; what was done there is left out.',
  setting: 'emergency',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'min-2020-ibs-54', locator: 'Abstract' },
  readFrom: 'abstract',
};
