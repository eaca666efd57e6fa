import type { CaseEntry } from '../schema';

export const colorectalCancerSevenWeeksOfPainAt74Case: CaseEntry = {
  id: 'colorectal-cancer-seven-weeks-of-pain-at-74',
  title: 'Seven weeks of belly pain, now extreme with vomiting and shaking, in a woman of 74',
  summary:
    'A 74-year-old woman had seen her doctor twice for belly pain; without other complaints she was given something for constipation and asked to report any bleeding. Seven weeks after the first visit, in extreme pain, she spoke with another doctor, who heard that she was vomiting, cold and shaking, and sent her to hospital. A colon cancer was found beside the appendix; the operation and the laboratory results, not given, are left out.',
  setting: 'primary_care',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 53 },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'rigors', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: {
    id: 'hdc-15hdc00207-colon-74',
    locator: 'Executive summary; vomiting, cold and shaking as the press retold the decision',
  },
  readFrom: 'secondary',
};
