import type { CaseEntry } from '../schema';

export const epiploicAppendagitisOneSoreSpotAt26Case: CaseEntry = {
  id: 'epiploic-appendagitis-one-sore-spot-at-26',
  title: 'One sore spot beside the left rectus in a man of 26',
  summary:
    'A 26-year-old man came to the emergency department with pain confined to a spot just outside the left rectus muscle. He had neither nausea nor vomiting nor fever; white cells 5.6, and the urine was clear. It was epiploic appendagitis; he went home with painkillers. The CT is left out.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'nausea-or-vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'white-cell-count', quantity: 5.6 },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['diverticular-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'federico-mellick-appendagitis', locator: 'Presentation' },
  readFrom: 'full_text',
};
