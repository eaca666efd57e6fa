import type { CaseEntry } from '../schema';

export const smallBowelIschaemiaCoffeeGroundsAt75Case: CaseEntry = {
  id: 'small-bowel-ischaemia-coffee-grounds-at-75',
  title: 'Coffee-ground vomit and little wind in a man of 75 on acenocoumarol',
  summary:
    'A 75-year-old man on acenocoumarol for earlier clots, also taking olmesartan and a statin, who drank two glasses of wine a day, vomited coffee grounds twice; his belly had hurt for two days and since the day before he passed no stool and little wind. He was pale and breathed fast; the belly was round and the rectum empty. A loop of small bowel was ischaemic; films, gastroscopy and CT are left out.',
  setting: 'primary_care',
  ageYears: 75,
  sex: 'male',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'audit-c-q1', choice: 'four-or-more-a-week' },
    { finding: 'audit-c-q2', choice: 'one-or-two' },
    { finding: 'on-anticoagulant', state: 'present' },
    { finding: 'statin-use', state: 'present' },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
    { finding: 'symptom-duration', quantity: 2 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc']],
  source: { id: 'samfyc-209-246-ischaemia', locator: 'Historia clínica' },
  readFrom: 'full_text',
};
