import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencySickOfOilyFoodAt64Case: CaseEntry = {
  id: 'pancreatic-insufficiency-sick-of-oily-food-at-64',
  title: 'Two years of discomfort after oily food, then a sore back, in a woman of 64',
  summary:
    'A 64-year-old woman, treated for Hashimoto’s disease, had for two years had an unpleasant feeling in the upper belly after oily food and for six months pain in the lower back. The pancreas had turned to fat and made hardly any enzymes; CT, magnetic resonance and the test of its function are left out.',
  setting: 'secondary_care',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'back-pain', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
  ],
  results: [],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'yasuda-2010-lph-64', locator: 'Abstract' },
  readFrom: 'abstract',
};
