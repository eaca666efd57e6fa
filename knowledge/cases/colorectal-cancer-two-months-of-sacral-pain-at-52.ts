import type { CaseEntry } from '../schema';

export const colorectalCancerTwoMonthsOfSacralPainAt52Case: CaseEntry = {
  id: 'colorectal-cancer-two-months-of-sacral-pain-at-52',
  title: 'Two months of pain over the sacrum and a little rectal blood in a woman of 52',
  summary:
    'A 52-year-old woman off work with low back pain came to the emergency department with two months of pain over the sacrum and coccyx that at times made her lie down. For the same time a little blood had come at the end of the stool, which her doctor had put down to piles, and she had lost much weight. No change of bowel habit, no numb saddle, no leakage, no weak legs, no bowel cancer in the family. The belly was normal; the finger met outer piles and fresh blood; the blood showed a small-celled anaemia that needed transfusion. It was a rectal cancer; colonoscopy and CT are left out.',
  setting: 'emergency',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'saddle-anaesthesia-or-retention', state: 'absent' },
    { finding: 'fecal-incontinence', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'haemorrhoids-with-bright-red-blood-not-mixed', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['ferritin']],
  source: {
    id: 'semergen-212-1319-rectal-cancer',
    locator: 'Descripción del caso; Exploración y pruebas complementarias',
  },
  readFrom: 'full_text',
};
