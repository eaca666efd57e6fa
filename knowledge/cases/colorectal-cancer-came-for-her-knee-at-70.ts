import type { CaseEntry } from '../schema';

export const colorectalCancerCameForHerKneeAt70Case: CaseEntry = {
  id: 'colorectal-cancer-came-for-her-knee-at-70',
  title: 'A painful knee, and behind it anaemia and weight loss, in a woman of 70',
  summary:
    'A 70-year-old woman came to primary care for pain in a knee. Asking further showed a severe iron deficiency anaemia, weight lost without wanting to and a changed bowel habit. It was cancer of the bowel; the colonoscopy is left out.',
  setting: 'primary_care',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'enfispo-10349641-colon', locator: 'Abstract' },
  readFrom: 'abstract',
};
