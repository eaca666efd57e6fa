import type { CaseEntry } from '../schema';

export const analFissureCuttingPainAt23Case: CaseEntry = {
  id: 'anal-fissure-cutting-pain-at-23',
  title: 'Pain and burning at and after stool with a streak of blood in a man of 23',
  summary:
    'A 23-year-old man had pain and burning while and after passing stool, and a streak of blood with it. A lengthwise tear was seen low in the anal canal at six o’clock. It was an acute anal fissure; nothing is left out.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'anal-fissure', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'sreerag-2021-fissure', locator: 'Abstract' },
  readFrom: 'abstract',
};
