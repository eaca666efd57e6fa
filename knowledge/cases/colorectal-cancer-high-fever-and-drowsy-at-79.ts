import type { CaseEntry } from '../schema';

export const colorectalCancerHighFeverAndDrowsyAt79Case: CaseEntry = {
  id: 'colorectal-cancer-high-fever-and-drowsy-at-79',
  title: 'High fever and drowsiness in a man of 79',
  summary:
    'A 79-year-old man was admitted because of high fever and drowsiness. It was an abscess of the liver, and behind it a cancer of the rectum; CT, ultrasound, drainage and colonoscopy are left out. He told no gut complaint.',
  setting: 'inpatient',
  ageYears: 79,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['lft']],
  source: { id: 'jjsa-71-2665-liver-abscess', locator: 'Abstract' },
  readFrom: 'abstract',
};
