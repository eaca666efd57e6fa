import type { CaseEntry } from '../schema';

export const carcinoidCalledIrritableBowelAt74Case: CaseEntry = {
  id: 'carcinoid-called-irritable-bowel-at-74',
  title: 'Four years of pain and bloating, now loose stools, in a woman of 74',
  summary:
    'A 74-year-old woman came with two weeks of loose stools, nausea and one bout of vomiting. For four years she had had pain and bloating on and off, taken for irritable bowel syndrome. CT and surgery, left out here, found a carcinoid tumour that narrowed the end of the ileum, which is none of the conditions.',
  setting: 'secondary_care',
  ageYears: 74,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'fit'],
    ['ca125', 'pelvic-ultrasound'],
  ],
  source: { id: 'wilson-2009-carcinoid', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
