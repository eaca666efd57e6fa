import type { CaseEntry } from '../schema';

export const thrombosedPileTwoDaysOfAnalPainAt52Case: CaseEntry = {
  id: 'thrombosed-pile-two-days-of-anal-pain-at-52',
  title: 'Two days of extreme pain at the anus with a dark blue lump in a man of 52',
  summary:
    'A 52-year-old man, well otherwise and without the like before, saw his general practitioner for 48 hours of extreme pain at the anus. The belly was normal; beside the anus was a tense, dark blue swelling the size of a grape, very tender to touch; as far as the finger could be borne no other mass was felt. It was a thrombosed external pile; nothing is left out.',
  setting: 'primary_care',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'perianal-painful-swelling', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'rectal-mass', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'lewis-thrombosed-pile', locator: 'The case' },
  readFrom: 'full_text',
};
