import type { CaseEntry } from '../schema';

export const gastroenteritisAWeekOfVomitingThenBloodAt65Case: CaseEntry = {
  id: 'gastroenteritis-a-week-of-vomiting-then-blood-at-65',
  title: 'A week of vomiting and diarrhoea, then blood in the emergency department, in a woman of 65',
  summary:
    'A 65-year-old woman came to an emergency department with a gut complaint: nausea, vomiting and diarrhoea for a week; while she was there she passed blood twice. Platelets were 450. Kidney failure, confusion and falling platelets came later and are left out, as are the raw beef told afterwards and the toxin in the stool.',
  setting: 'emergency',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'platelets', quantity: 450 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.11',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr'], ['cbc'], ['renal-function']],
  source: { id: 'engle-2024-stec2-hus', locator: 'Text with the image' },
  readFrom: 'abstract',
};
