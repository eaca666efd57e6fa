import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAfterDrinkingAt80Case: CaseEntry = {
  id: 'mesenteric-ischaemia-after-drinking-at-80',
  title: 'Abdominal pain after a great deal of alcohol in a man of 80',
  summary:
    'An 80-year-old man had abdominal pain after he had drunk a great deal of alcohol in one sitting. Small bowel and colon had lost their blood supply and were gangrenous in part, without a clot; imaging and the operation are left out.',
  setting: 'emergency',
  ageYears: 80,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.3',
  acceptable: ['ischaemic-colitis', 'alcohol-related-gut-injury'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel']],
  source: { id: 'jksc-2012-bowel-ischemia', locator: 'Abstract' },
  readFrom: 'abstract',
};
