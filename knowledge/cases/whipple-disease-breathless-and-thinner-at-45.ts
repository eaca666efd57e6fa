import type { CaseEntry } from '../schema';

export const whippleDiseaseBreathlessAndThinnerAt45Case: CaseEntry = {
  id: 'whipple-disease-breathless-and-thinner-at-45',
  title: 'Short of breath and losing weight for long in a man of 45',
  summary:
    'A 45-year-old man was first seen with shortness of breath and a weight loss of long standing. Fluid round lungs and heart, fluid in the belly, swollen nodes and broken vertebrae followed and are left out with endoscopy and biopsy, which showed Whipple disease. No other complaint of the first visit is told in the part seen.',
  setting: 'general',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: null,
  source: { id: 'ajmcr-2021-whipple-ascites', locator: 'Abstract and introduction' },
  readFrom: 'abstract',
};
