import type { CaseEntry } from '../schema';

export const stromalTumourSixMonthsOfBlackStoolsAt52Case: CaseEntry = {
  id: 'stromal-tumour-six-months-of-black-stools-at-52',
  title: 'Six months of black stools on and off with a haemoglobin of 63 in a woman of 52',
  summary:
    'A 52-year-old woman had passed black stools on and off for six months and had pain in the belly and anaemia; an earlier gastroscopy and colonoscopy had found no cause. A soft painless mass was felt under the left ribs; haemoglobin was 63 g/L and the rest of the blood tests unremarkable. It was a stromal tumour of the stomach; ultrasound and CT are left out.',
  setting: 'general',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 63 },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  // on and off for half a year, steady: emergency and same day can both be argued for
  urgencyExpected: null,
  source: { id: 'zildzic-gist', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
