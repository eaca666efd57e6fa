import type { CaseEntry } from '../schema';

export const abdominalWallPainSinceABackOperationAt60Case: CaseEntry = {
  id: 'abdominal-wall-pain-since-a-back-operation-at-60',
  title: 'Pain of the right side of the belly since an operation on the spine in a man of 60',
  summary:
    'A 60-year-old man whose lumbar spine had been fused in 2011 had come again and again since then with pain of the right half of the belly, into the back, which painkillers did not hold; in the last months the right leg had become weaker. The upper right side hurt, with less feeling in the skin and a positive Carnett’s sign. It was pain of the belly wall with sciatica and a moved implant; imaging, endoscopy and electromyography are left out. How long it had lasted is not told in years, only that it had lasted since 2011; the congress was in 2015. One weak leg is not coded as a sign of the cauda, which asks for both.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'wall-pain', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'semi-2015-dp007-wall', locator: 'Resultados, caso 2' },
  readFrom: 'full_text',
};
