import type { CaseEntry } from '../schema';

export const sennaLeavesForConstipationAt61Case: CaseEntry = {
  id: 'senna-leaves-for-constipation-at-61',
  title: 'Chronic constipation that a woman of 61 treated with leaves',
  summary:
    'A woman of 61 with type 2 diabetes had chronic constipation, for which she took plants with senna again and again; the duration is coded as the shortest that “chronic” allows. Colonoscopy, left out here, showed nothing but the stain of such laxatives.',
  setting: 'secondary_care',
  ageYears: 61,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'laghfiri-2024-senna', locator: 'Abstract' },
  readFrom: 'abstract',
};
