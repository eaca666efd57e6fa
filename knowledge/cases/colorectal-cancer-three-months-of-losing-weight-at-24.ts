import type { CaseEntry } from '../schema';

export const colorectalCancerThreeMonthsOfLosingWeightAt24Case: CaseEntry = {
  id: 'colorectal-cancer-three-months-of-losing-weight-at-24',
  title: 'Three months of pain, vomiting and lost weight, and now constipation, in a man of 24',
  summary:
    'A 24-year-old man without bowel cancer in the family came to the emergency department with three months of weight loss, abdominal pain, nausea, vomiting, constipation and feeling ill. Blood tests showed an anaemia from lack of iron and a raised CRP. It was a cancer of the caecum; CT and colonoscopy are left out.',
  setting: 'emergency',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.8',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy', 'ct-abdomen', 'fit']],
  source: { id: 'kais-2025-caecum', locator: 'Case description' },
  readFrom: 'abstract',
};
