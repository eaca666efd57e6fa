import type { CaseEntry } from '../schema';

export const pepticUlcerRelievedByMilkAt40Case: CaseEntry = {
  id: 'peptic-ulcer-relieved-by-milk-at-40',
  title: 'Two months of gnawing upper pain that milk relieves in a man of 40',
  summary:
    'A 40-year-old man saw his primary care doctor for two months of a dull gnawing pain in the upper belly that came and went, sometimes woke him at night, eased with food and milk and partly with famotidine. Five years before a milder bout had gone with omeprazole. He looked well; the pit of the stomach was mildly tender. It teaches peptic ulcer and lies outside the list. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'pain-wakes-from-sleep', state: 'present' },
    { finding: 'h2-blocker-use', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'bmjbp-3000205-ulcer', locator: 'Case history' },
  readFrom: 'full_text',
};
