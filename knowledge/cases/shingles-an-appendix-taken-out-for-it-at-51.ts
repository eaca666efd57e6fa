import type { CaseEntry } from '../schema';

export const shinglesAnAppendixTakenOutForItAt51Case: CaseEntry = {
  id: 'shingles-an-appendix-taken-out-for-it-at-51',
  title: 'Pain in the right flank that moved to the lower right with vomiting in a woman of 51',
  summary:
    'A 51-year-old woman came with pain in the right flank and loin; white cells and electrocardiogram were unremarkable. A day later the pain was worse and reached the lower right, with vomiting and loose stools, and her appendix was taken out, little changed. Then blisters came up on the right loin and flank: it was shingles. The rash, seen only after the operation, is left out.',
  setting: 'general',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound']],
  source: { id: 'rme-1417-zoster', locator: 'Resumen' },
  readFrom: 'abstract',
};
