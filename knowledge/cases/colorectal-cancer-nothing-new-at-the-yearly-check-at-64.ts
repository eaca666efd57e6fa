import type { CaseEntry } from '../schema';

export const colorectalCancerNothingNewAtTheYearlyCheckAt64Case: CaseEntry = {
  id: 'colorectal-cancer-nothing-new-at-the-yearly-check-at-64',
  title: 'Weariness, bloating and constipation brought up only when asked in a man of 64',
  summary:
    'A 64-year-old man came to his family doctor for the yearly check and said that nothing was new; when asked, he told of some weariness, bloating and constipation that comes and goes. Rectal examination was normal, the stool positive for blood. He had had no colonoscopy lately. It is a nursing exercise for cancer of the sigmoid; the blood tests are ordered and not told, and colonoscopy is left out. How long it lasts is not told; the new constipation is coded as a change of the bowel habit. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'occult-blood-positive', state: 'present' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'studymode-colon-rt', locator: 'Scenario, to the stool test' },
  readFrom: 'full_text',
};
