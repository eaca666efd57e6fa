import type { CaseEntry } from '../schema';

export const colorectalCancerNothingPassedForTwoDaysAt50Case: CaseEntry = {
  id: 'colorectal-cancer-nothing-passed-for-two-days-at-50',
  title: 'Five days of colic and nothing passed for two days in a man of 50',
  summary:
    'A 50-year-old man without earlier operations or change of habit had five days of colicky pain and swelling; for two days neither stool nor wind had passed and the pain was much worse. A cancer of the colon blocked the bowel; CT and the operation are left out.',
  setting: 'emergency',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'symptom-duration', quantity: 5 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'arace-2025-crc', locator: 'Abstract' },
  readFrom: 'abstract',
};
