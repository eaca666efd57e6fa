import type { CaseEntry } from '../schema';

export const colorectalCancerRectalBleedingAloneAt32Case: CaseEntry = {
  id: 'colorectal-cancer-rectal-bleeding-alone-at-32',
  title: 'Rectal bleeding and nothing else in a journalist of 32 with earlier piles',
  summary:
    'A 32-year-old journalist saw his general practitioner for rectal bleeding. By the notes there was nothing else, above all no change of bowel habit; a year before he had had the same, and piles had been seen with a proctoscope. They were taken to have come back. A rectal carcinoma was found eighteen months later; that he had told of a changed habit, as he later said, is not coded.',
  setting: 'primary_care',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'mdu-sporadic-rectal-carcinoma', locator: 'Text of the case' },
  readFrom: 'full_text',
};
