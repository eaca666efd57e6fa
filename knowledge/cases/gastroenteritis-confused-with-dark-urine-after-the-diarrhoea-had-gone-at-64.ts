import type { CaseEntry } from '../schema';

export const gastroenteritisConfusedWithDarkUrineAfterTheDiarrhoeaHadGoneAt64Case: CaseEntry = {
  id: 'gastroenteritis-confused-with-dark-urine-after-the-diarrhoea-had-gone-at-64',
  title: 'Confusion, dark urine and jaundice after a bloody diarrhoea that had already gone, in a man of 64',
  summary:
    'A 64-year-old man with diabetes for a year had had a gut complaint: diarrhoea with pain, bloody on the second day, treated with gentamicin and gone within a week. On the eleventh day he grew confused, the urine dark, the skin yellow, the sight blurred; on the sixteenth he was referred with confusion, acute kidney injury and low platelets. He had not travelled. It was a haemolytic-uraemic syndrome after infectious diarrhoea; the course is left out. Figures were not seen; the number of platelets is therefore not coded.',
  setting: 'secondary_care',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'symptom-duration', quantity: 16 },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc'], ['renal-function']],
  source: { id: 'bmcneph-2020-hus-64', locator: 'Case presentation' },
  readFrom: 'abstract',
};
