import type { CaseEntry } from '../schema';

export const ovarianCancerPainBloatingAndVomitingAt41Case: CaseEntry = {
  id: 'ovarian-cancer-pain-bloating-and-vomiting-at-41',
  title: 'Diffuse pain, bloating and vomiting in a woman of 41',
  summary:
    'A 41-year-old woman came to an emergency room with diffuse abdominal pain, bloating and vomiting. It was a bowel blocked by an ovarian cancer spread over the peritoneum; imaging and operation are left out, and that the bowel was blocked came out of them. She told gut complaints.',
  setting: 'emergency',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['electrolytes-and-calcium', 'renal-function'], ['pregnancy-test']],
  source: { id: 'mid-58-ovarian-obstruction', locator: 'Image description' },
  readFrom: 'full_text',
};
