import type { CaseEntry } from '../schema';

export const nsaidEnteropathyRetainedCapsuleCase: CaseEntry = {
  id: 'nsaid-enteropathy-retained-capsule',
  title: 'Black stools and iron deficiency in a woman of 83',
  summary:
    'An 83-year-old woman had had black stools for a month and was short of iron. She took esomeprazole; only when asked directly did she tell of taking a COX-2 inhibitor now and then over three years. A video capsule stayed behind at a narrowing of the ileum, which surgery and histology, left out here, put down to the drug.',
  setting: 'secondary_care',
  ageYears: 83,
  sex: 'female',
  answers: [
    { finding: 'melaena', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.1',
  source: { id: 'case-nguyen-capsule', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
