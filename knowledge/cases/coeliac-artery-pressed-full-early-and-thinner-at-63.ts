import type { CaseEntry } from '../schema';

export const coeliacArteryPressedFullEarlyAndThinnerAt63Case: CaseEntry = {
  id: 'coeliac-artery-pressed-full-early-and-thinner-at-63',
  title: 'Months of pain under the right ribs at meals, early fullness and lost weight in a woman of 63',
  summary:
    'A 63-year-old woman with an irritable bowel, anxiety and depression in her history came to the emergency department with several months of sharp pain on the upper right that came and went, was worse during and after meals and grew. She was full early, had no appetite and had lost 8 pounds without wanting to; no nausea, vomiting, change of bowels or blood. Blood count, electrolytes, liver tests, amylase and lipase were normal, as were celiac antibodies. It was compression of the coeliac artery by the median arcuate ligament; the CT angiogram is left out.',
  setting: 'emergency',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'nausea-or-vomiting', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
    { finding: 'serology-positive', state: 'absent' },
    { finding: 'postprandial-pain', state: 'present' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.8',
  redFlagExpected: true,
  // Upper pain with weight loss from 55 on: endoscopy within two weeks (NICE NG12).
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit'], ['ca125']],
  source: { id: 'bennett-2014-arcuate', locator: 'Case' },
  readFrom: 'full_text',
};
