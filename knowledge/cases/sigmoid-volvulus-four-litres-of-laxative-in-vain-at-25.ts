import type { CaseEntry } from '../schema';

export const sigmoidVolvulusFourLitresOfLaxativeInVainAt25Case: CaseEntry = {
  id: 'sigmoid-volvulus-four-litres-of-laxative-in-vain-at-25',
  title: 'Five days constipated, four litres of laxative in vain, in a woman of 25',
  summary:
    'A 25-year-old healthy woman came to the emergency department after five days of constipation. Another hospital had given her citrate, enema, suppository, four litres of bowel cleansing and metronidazole two days before, without relief. She had pain all over the belly, nausea and vomiting and still no stool, but passed wind. It was a gangrenous volvulus of the sigmoid colon; the CT and the operation are left out.',
  setting: 'emergency',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'absolute-constipation', state: 'absent' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'laxative-last-48h', state: 'present' },
    { finding: 'bowel-prep-last-2w', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'weingrow-volvulus', locator: 'History' },
  readFrom: 'full_text',
};
