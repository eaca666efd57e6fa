import type { CaseEntry } from '../schema';

export const ischaemicColitisDeliriousWithBloodInTheRectumAt51Case: CaseEntry = {
  id: 'ischaemic-colitis-delirious-with-blood-in-the-rectum-at-51',
  title: 'Delirious, with blood in the rectum and a sodium of 165 at 51',
  summary:
    'A 51-year-old man was brought to an emergency department with an acute delirium. Both lower quadrants were tender without peritoneal signs, and there was frank blood on rectal examination. White cells were 17, haematocrit 44.3 %, sodium 165 mmol/L and creatinine 4.1 mg/dL; the urine held amphetamines, which is what cocaine use is coded from. The pain, the bloody diarrhoea and the tale of much methamphetamine came when the sodium had been put right and are left out; the tenderness of both sides is coded on both. Computed tomography and colonoscopy, which gave ischaemia of the colon, are left out.',
  setting: 'emergency',
  ageYears: 51,
  sex: 'male',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 17 },
    { finding: 'sodium-mmol', quantity: 165 },
    { finding: 'creatinine-mgdl', quantity: 4.1 },
    { finding: 'cocaine-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['troponin-lactate-panel'],
  ],
  source: { id: 'ajg-methamphetamine-ischemia', locator: 'Case presentation' },
  readFrom: 'full_text',
};
