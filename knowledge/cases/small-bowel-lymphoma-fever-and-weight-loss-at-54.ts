import type { CaseEntry } from '../schema';

export const smallBowelLymphomaFeverAndWeightLossAt54Case: CaseEntry = {
  id: 'small-bowel-lymphoma-fever-and-weight-loss-at-54',
  title: 'Three months of upper abdominal pain, fever and weight loss in a man of 54',
  summary:
    'A 54-year-old Japanese man told his primary care physician of three months of pain in the upper abdomen, fever and weight loss he had not sought. His lower abdomen was tender and his vital signs were normal. CT suggested Crohn’s disease and, like the enteroscopy that gave the answer, is left out: he had a T-cell lymphoma of the small bowel, none of the conditions.',
  setting: 'primary_care',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'shm-eatl-enteroscopy', locator: 'Case presentation' },
  readFrom: 'abstract',
};
