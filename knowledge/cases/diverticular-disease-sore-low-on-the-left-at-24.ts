import type { CaseEntry } from '../schema';

export const diverticularDiseaseSoreLowOnTheLeftAt24Case: CaseEntry = {
  id: 'diverticular-disease-sore-low-on-the-left-at-24',
  title: 'Pain low on the left with rebound in a man of 24',
  summary:
    'A 24-year-old man was admitted with pain low on the left; that place was tender, with rebound. White cells 11.6, C-reactive protein positive without a figure. The days are not told; the pain is coded as new. It was a diverticulitis of the descending colon, rare so young; contrast study and colonoscopy are left out.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'white-cell-count', quantity: 11.6 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'gee-29-3143-diverticulitis-24', locator: 'Abstract, to the bloods' },
  readFrom: 'abstract',
};
