import type { CaseEntry } from '../schema';

export const abdominalWallPainCalledSomaticAt37Case: CaseEntry = {
  id: 'abdominal-wall-pain-called-somatic-at-37',
  title: 'Five months of pain beside the navel and exhaustion in a man of 37',
  summary:
    'A 37-year-old man had pain all over the belly, most to the right of the navel, and for five months was tired on waking, breathless and so weak that he could not work. He was first taken to have a somatic symptom disorder and depression. It was an entrapped nerve of the abdominal wall; the sign that showed it is left out.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 150 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'neurologia-2020-carnett', locator: 'Case report, opening' },
  readFrom: 'full_text',
};
