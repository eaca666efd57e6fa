import type { CaseEntry } from '../schema';

export const tCellLymphomaRigidBellyAt84Case: CaseEntry = {
  id: 't-cell-lymphoma-rigid-belly-at-84',
  title: 'Four days of upper belly pain, much worse for three hours, in a man of 84',
  summary:
    'An 84-year-old man had had pain in the upper belly for four days, much worse for three hours, with nausea, vomiting and fever. The whole belly was painful with rebound and tense muscles, and bowel sounds were few. It was a hole in the ileum from a T-cell lymphoma; CT and operation are left out.',
  setting: 'emergency',
  ageYears: 84,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'tian-ileal-lymphoma-84', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
