import type { CaseEntry } from '../schema';

export const hereditaryAngioedemaFourYearsOfBellyAttacksAt22Case: CaseEntry = {
  id: 'hereditary-angioedema-four-years-of-belly-attacks-at-22',
  title: 'Four years of attacks of pain and vomiting, and an arm that swells, in a woman of 22',
  summary:
    'A 22-year-old woman came to an emergency department with two days of pain in the left upper belly and vomiting, as she had had once or twice a year for four years, with bloating and yellow bitter vomit, over within two days each time and called gastroenteritis. No fever, no blood, no diarrhoea, stool and wind passed. Antacid and pantoprazole did not help. Every four to six weeks one arm had swollen without pitting after a knock or heavy lifting. She brought a CT of an attack the year before, with a thick piece of small bowel and fluid. Yellow vomit is not coded as bile. It was hereditary angioedema; the test and later scans are left out.',
  setting: 'emergency',
  ageYears: 22,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'luq-pain', state: 'present' },
    { finding: 'pain-over-30-min', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
    { finding: 'fever', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'absolute-constipation', state: 'absent' },
    { finding: 'recurrent-angioedema-no-hives', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [{ investigation: 'ct-abdomen', outcome: 'other' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['intestinal-ultrasound', 'pelvic-ultrasound', 'ct-abdomen'],
    ['cbc'],
    ['pregnancy-test'],
    ['lipase-amylase'],
  ],
  source: { id: 'zheng-2025-angioedema-22', locator: 'Section 1.1' },
  readFrom: 'full_text',
};
