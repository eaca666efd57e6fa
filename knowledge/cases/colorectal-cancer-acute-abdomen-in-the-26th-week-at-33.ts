import type { CaseEntry } from '../schema';

export const colorectalCancerAcuteAbdomenInThe26thWeekAt33Case: CaseEntry = {
  id: 'colorectal-cancer-acute-abdomen-in-the-26th-week-at-33',
  title: 'An acute abdomen in the 26th week of pregnancy at 33',
  summary:
    'A 33-year-old woman in the 26th week of pregnancy had an acute abdomen. A cancer of the left colon had perforated. The abstract tells no more of her first hours; operation and birth are left out.',
  setting: 'general',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 26 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc', 'crp'], ['pelvic-ultrasound'], ['lft']],
  source: { id: 'zegarac-2019-perforation', locator: 'Abstract' },
  readFrom: 'abstract',
};
