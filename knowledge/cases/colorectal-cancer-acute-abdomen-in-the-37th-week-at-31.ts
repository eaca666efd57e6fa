import type { CaseEntry } from '../schema';

export const colorectalCancerAcuteAbdomenInThe37thWeekAt31Case: CaseEntry = {
  id: 'colorectal-cancer-acute-abdomen-in-the-37th-week-at-31',
  title: 'An acute abdomen in the 37th week of pregnancy at 31',
  summary:
    'A 31-year-old woman came in the 37th week of pregnancy with an acute abdomen. It was a hole of the rectum through a cancer; the operation and what was found later are left out. What she told and how the belly felt are not in the abstract; the acute abdomen is coded as severe pain, which is a doubt. Where she was seen is not told. She told pain of the belly, as far as the abstract lets one say.',
  setting: 'general',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 37 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'researcher-life-rectal-perforation', locator: 'Abstract' },
  readFrom: 'abstract',
};
