import type { CaseEntry } from '../schema';

export const ilealDiverticulitisRightSidedPainAndHighFeverAt62Case: CaseEntry = {
  id: 'ileal-diverticulitis-right-sided-pain-and-high-fever-at-62',
  title: 'Right-sided pain with a fever of 39.5 °C in a woman of 62',
  summary:
    'A healthy 62-year-old woman came to the emergency department with pain in the right half of the belly, a fever of up to 39.5 °C as in an infection of the blood, and nausea; her stools were as usual. C-reactive protein 91 mg/L, procalcitonin 6.3 ng/mL, white cells 16.5 with 94 % neutrophils. It was a diverticulitis of the last part of the ileum; the list has pouches of the colon only, so that it lies outside. CT, blood cultures and the later endoscopy are left out.',
  setting: 'emergency',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.5 },
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'white-cell-count', quantity: 16.5 },
    { finding: 'neutrophils', quantity: 15.5 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 91 }],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['crp']],
  source: { id: 'rgmx-2021-ileal-diverticulitis', locator: 'First paragraph' },
  readFrom: 'full_text',
};
