import type { CaseEntry } from '../schema';

export const pancreaticCancerCalledGastritisAt65Case: CaseEntry = {
  id: 'pancreatic-cancer-called-gastritis-at-65',
  title: 'A month of upper belly ache with a haemoglobin of 85 in a woman of 65',
  summary:
    'A 65-year-old woman came to outpatients with a dull ache in the upper belly on and off for a month, no appetite and some loss of weight. Haemoglobin 85. A gastroscopy showed a gastritis, which is left out, and she was treated for that. Some weeks later a mass was found in the pancreas and one in the liver; the examination of that visit is left out.',
  setting: 'secondary_care',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'haemoglobin', quantity: 85 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen'],
    ['fit', 'ileocolonoscopy-biopsy'],
    ['ferritin'],
    ['ca125', 'pelvic-ultrasound'],
  ],
  source: { id: 'jin-2011-pancreas-65', locator: 'Case 1' },
  readFrom: 'full_text',
};
