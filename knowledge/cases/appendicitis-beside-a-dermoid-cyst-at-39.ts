import type { CaseEntry } from '../schema';

export const appendicitisBesideADermoidCystAt39Case: CaseEntry = {
  id: 'appendicitis-beside-a-dermoid-cyst-at-39',
  title: 'Pain low on the right with fever and vomiting in a woman of 39',
  summary:
    'A 39-year-old woman came with pain low on the right, fever and vomiting. It was appendicitis with a lump, beside a dermoid cyst that twisted later; scans, the return of the complaints and the operation are left out. Length, setting and examination are not in the abstract.',
  setting: 'general',
  ageYears: 39,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound', 'pelvic-ultrasound'],
    ['crp', 'cbc'],
    ['pregnancy-test'],
  ],
  source: { id: 'paudyal-2025-appendix-dermoid', locator: 'Abstract' },
  readFrom: 'abstract',
};
