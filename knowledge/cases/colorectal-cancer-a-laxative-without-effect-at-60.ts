import type { CaseEntry } from '../schema';

export const colorectalCancerALaxativeWithoutEffectAt60Case: CaseEntry = {
  id: 'colorectal-cancer-a-laxative-without-effect-at-60',
  title: 'Constipation that a laxative did not move, then pain low on the left, in a woman of 60',
  summary:
    'A 60-year-old woman became constipated in April 2025; a laxative brought no stool and then pain came. At the visit there was pain with signs of peritoneal irritation in the left lower belly, and the inflammatory markers were raised, without figures. It was a cancer of the sigmoid colon that had slipped backwards into the bowel; CT and operation are left out. The days are not told; the pain is coded as new, and the tenderness from the signs of irritation. Whether wind still passed is not told, so the stop of stool is coded as constipation only.',
  setting: 'emergency',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.18',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['troponin-lactate-panel', 'blood-culture'],
  ],
  source: { id: 'jscp80-p24-5-sigmoid-60', locator: 'Case' },
  readFrom: 'abstract',
};
