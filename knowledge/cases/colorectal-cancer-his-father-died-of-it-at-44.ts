import type { CaseEntry } from '../schema';

export const colorectalCancerHisFatherDiedOfItAt44Case: CaseEntry = {
  id: 'colorectal-cancer-his-father-died-of-it-at-44',
  title: 'Months of rectal bleeding and a subtle change of habit at 44',
  summary:
    'A 44-year-old man had bled from the rectum for several months. Asked, he told of a subtle change of bowel habit for six months and of his father, who had died early of cancer of the colon. He looked pale; haemoglobin was 9.2 g/dL, which the text calls iron deficiency. Colonoscopy, which showed a large cancer almost closing the colon, is left out. The six months are coded as the duration.',
  setting: 'general',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'first-degree-relative-crc', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'haemoglobin', quantity: 92 },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['ferritin']],
  source: { id: 'medword-colon-cancer-44', locator: 'First sentences' },
  readFrom: 'full_text',
};
