import type { CaseEntry } from '../schema';

export const colorectalCancerSwollenAndTenderAt89Case: CaseEntry = {
  id: 'colorectal-cancer-swollen-and-tender-at-89',
  title: 'A swollen belly, tender low on both sides, in a woman of 89',
  summary:
    'An 89-year-old woman had a swollen belly that was tender low on both sides, without rebound or rigidity. It was a cancer of the caecum that had blocked appendix and bowel; CT, drainage and operation are left out. What she herself told, and where she was seen, is not in the abstract; that the swelling was new is not told either. So no gut complaint in her words, but signs of the gut.',
  setting: 'general',
  ageYears: 89,
  sex: 'female',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  acceptable: ['diverticular-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'mejia-2021-wolf', locator: 'Abstract' },
  readFrom: 'abstract',
};
