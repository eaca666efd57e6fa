import type { CaseEntry } from '../schema';

export const coeliacArteryPressedPainToTheBackAndWeakAt45Case: CaseEntry = {
  id: 'coeliac-artery-pressed-pain-to-the-back-and-weak-at-45',
  title: 'Upper pain through to the back with weakness in a healthy man of 45',
  summary:
    'A 45-year-old man, healthy before, had pain in the upper middle belly that went to the back, and weakness. It was compression of the coeliac artery; CT scans and both operations are left out. Length, meals and weight are not told in the abstract; weakness is coded as fatigue.',
  setting: 'general',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'fatigue', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.17',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lipase-amylase'], ['cbc', 'lft']],
  source: { id: 'jvb-2023-dunbar-45', locator: 'Abstract' },
  readFrom: 'abstract',
};
