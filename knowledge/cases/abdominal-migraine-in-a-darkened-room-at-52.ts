import type { CaseEntry } from '../schema';

export const abdominalMigraineInADarkenedRoomAt52Case: CaseEntry = {
  id: 'abdominal-migraine-in-a-darkened-room-at-52',
  title: 'Two days of pain around the navel and green vomit in a man of 52 with a new kidney',
  summary:
    'A 52-year-old man with diabetes, high blood pressure and a transplanted kidney came with two days of pain around the navel, belching and green vomit. He had had such attacks for years, intense, brought on by lack of sleep, for a day or more, with weeks to months between them, always with nausea, vomiting and aversion to light; many examinations had found nothing. There was migraine in his family, but he had no headaches. Pulse and blood pressure were steady, he kept the room dark, and the belly was slightly tender around the navel without guarding or rebound; blood tests and imaging showed nothing. It was abdominal migraine; nothing had to be left out.',
  setting: 'inpatient',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'bilious-vomiting', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'transplant-recipient', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'headache-or-visual-disturbance', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'acg-abdominal-migraine-52', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
