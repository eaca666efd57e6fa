import type { CaseEntry } from '../schema';

export const celiacDiseaseTwoMonthsOfSwollenJointsAt34Case: CaseEntry = {
  id: 'celiac-disease-two-months-of-swollen-joints-at-34',
  title: 'Two months of swollen joints on both sides in a woman of 34',
  summary:
    'A 34-year-old woman came with two months of inflammation of many joints, the same on both sides; no gut complaint is told, and the report calls her disease silent. It was celiac disease. The part seen ends before examination and blood, so these are missing; antibodies and biopsy are left out.',
  setting: 'general',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['crp', 'esr'], ['cbc']],
  source: { id: 'efe-2010-polyarthritis', locator: 'First line of the case' },
  readFrom: 'abstract',
};
