import type { CaseEntry } from '../schema';

export const sigmoidVolvulusAWeekWithoutAStoolAt28Case: CaseEntry = {
  id: 'sigmoid-volvulus-a-week-without-a-stool-at-28',
  title: 'A week without a stool and pain that burst out overnight in a healthy woman of 28',
  summary:
    'A 28-year-old woman, healthy, active and eating well, came to the emergency department after a week of growing pain all over the belly that had suddenly worsened overnight, with repeated vomiting; she had had no stool all week. She was in great distress, vital signs were normal and the belly very tender in all four quarters. It was a volvulus of the sigmoid colon; the CT is left out.',
  setting: 'emergency',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'scr-2020-01105-volvulus', locator: 'Case presentation' },
  readFrom: 'full_text',
};
