import type { CaseEntry } from '../schema';

export const colorectalCancerBlamedOnPilesInPregnancyCase: CaseEntry = {
  id: 'colorectal-cancer-blamed-on-piles-in-pregnancy',
  title: 'Worsening bleeding in late pregnancy in a woman of 29 with piles',
  summary:
    'A 29-year-old woman, 35 weeks pregnant, came to an emergency department for the third time in two weeks with bleeding from the rectum. It had come and gone for eight years and been put down to haemorrhoids; for four months it had grown worse. Her haemoglobin was 98 g/L, she had not opened her bowels for six days and had lost 3 kg in a month. Sigmoidoscopy and histology, left out here, showed a cancer of the sigmoid colon.',
  setting: 'emergency',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'pregnant', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 98 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit']],
  source: { id: 'somanz-2021-crc-pregnancy', locator: 'Abstract, case' },
  readFrom: 'abstract',
};
