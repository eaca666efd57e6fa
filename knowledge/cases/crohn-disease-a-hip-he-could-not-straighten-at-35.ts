import type { CaseEntry } from '../schema';

export const crohnDiseaseAHipHeCouldNotStraightenAt35Case: CaseEntry = {
  id: 'crohn-disease-a-hip-he-could-not-straighten-at-35',
  title: 'Two months of hip pain, then fever and a hip that would not straighten, in a man of 35 with Crohn’s disease',
  summary:
    'A 35-year-old man with Crohn’s disease on azathioprine and steroids had had discomfort in the right hip for two months, partly eased by a muscle relaxant; six days after a visit to his family doctor he came to an emergency department in severe pain, unable to use or straighten the hip, with 38 degrees for two days. Turning the hip outwards hurt badly, the rest of the examination was normal. White cells 25, platelets 528, INR 1.28, C-reactive protein 255 mg/L (unit not told, taken as such). A large abscess of the muscle behind the bowel from perforating Crohn’s disease; ultrasound, CT and the hip film are left out. The stiff hip has no entry and is coded as joint pain; no gut complaint is told, and none is coded as absent; how long he had been on the steroid is not told and is taken as weeks.',
  setting: 'emergency',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38 },
    { finding: 'known-cd', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'long-term-steroid', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'white-cell-count', quantity: 25 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'platelets', quantity: 528 },
    { finding: 'raised-platelets', state: 'present' },
    { finding: 'inr', quantity: 1.28 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 255 }],
  diagnosis: 'crohn-disease',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'mri-enterography'],
    ['blood-culture'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'semfyc-2014-crohn-hip-35', locator: 'Whole text' },
  readFrom: 'full_text',
};
