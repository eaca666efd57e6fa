import type { CaseEntry } from '../schema';

export const hyperthyroidismPainlessJaundiceAndConstipationAt51Case: CaseEntry = {
  id: 'hyperthyroidism-painless-jaundice-and-constipation-at-51',
  title: 'Three months of painless jaundice, constipation and loss of weight at 51',
  summary:
    'A 51-year-old woman with rheumatoid arthritis had for three months had painless jaundice with a marked loss of weight and constipation. Calcium and the tests of a blocked bile flow were raised. It was an overactive thyroid; hormone tests and the search for other causes are left out.',
  setting: 'secondary_care',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'jaundice', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'klangjareonchai-jaundice-51', locator: 'Summary' },
  readFrom: 'abstract',
};
