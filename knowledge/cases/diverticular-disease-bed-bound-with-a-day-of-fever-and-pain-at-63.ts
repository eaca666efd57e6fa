import type { CaseEntry } from '../schema';

export const diverticularDiseaseBedBoundWithADayOfFeverAndPainAt63Case: CaseEntry = {
  id: 'diverticular-disease-bed-bound-with-a-day-of-fever-and-pain-at-63',
  title: 'A day of pain all over the belly and fever in a bed-bound man of 63',
  summary:
    'A 63-year-old man, bed-bound with multiple sclerosis and with a major depression, came to hospital with pain all over the belly for one day. Temperature 38.3, the lower belly was tender without guarding; he was septic with white cells of 23.4 and a lactate of 3.0. It was an acute inflammation of a giant diverticulum of the sigmoid colon; the scan is left out. Being bed-bound is coded as frail. Stool, vomiting and wind are not told in the abstract, nor pulse and pressure; a longer paper on him was not seen beyond its first lines.',
  setting: 'emergency',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'care-home-or-frail', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'temp-c', quantity: 38.3 },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'white-cell-count', quantity: 23.4 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [{ investigation: 'troponin-lactate-panel', value: 3 }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['blood-culture'], ['renal-function', 'electrolytes-and-calcium'], ['crp']],
  source: { id: 'acg-1553-phantom', locator: 'Case description' },
  readFrom: 'abstract',
};
