import type { CaseEntry } from '../schema';

export const colorectalCancerCalledGastroenteritisWithReboundAt32Case: CaseEntry = {
  id: 'colorectal-cancer-called-gastroenteritis-with-rebound-at-32',
  title: 'A few days of severe pain in the left lower belly in a healthy woman of 32',
  summary:
    'A healthy 32-year-old woman had had severe pain in the left lower belly for a few days, at first taken for a gastroenteritis; there was rebound tenderness there. An abscess was found, and when it came back, a cancer of the colon; CT and colonoscopy are left out.',
  setting: 'primary_care',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'harbison-2019-abscess-32', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
