import type { CaseEntry } from '../schema';

export const abdominalWallPainCalledSomaticAt37Case: CaseEntry = {
  id: 'abdominal-wall-pain-called-somatic-at-37',
  title: 'Belly pain, breathlessness and exhaustion for five months in a man of 37, called somatic',
  summary:
    'A 37-year-old man had pain all over the belly, most to the right of the navel, and for five months woke tired, was short of breath and too weak to work; he had been given the diagnoses of a somatic disorder and depression. Cortisol was just under its limit and rose with the test. It was an entrapped nerve of the belly wall; Carnett’s sign and the injection are left out.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'symptom-duration', quantity: 150 },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'somatic-comorbidity', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'neurologia-carnett', locator: 'Case report' },
  readFrom: 'full_text',
};
