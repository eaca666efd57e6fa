import type { CaseEntry } from '../schema';

export const epiploicAppendagePainOnOneSpotAt26Case: CaseEntry = {
  id: 'epiploic-appendage-pain-on-one-spot-at-26',
  title: 'Pain on one spot on the left and nothing else in a man of 26',
  summary:
    'A 26-year-old man came to the emergency department with pain on one spot just beside the left straight muscle of the belly. He was neither nauseated nor vomiting and had no fever; white cells 5.6, urine clean. It was an inflamed fatty appendage of the sigmoid colon, and he went home with painkillers. The CT is left out.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  acceptable: ['diverticular-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'federico-mellick-epiploic', locator: 'Presentation' },
  readFrom: 'full_text',
};
