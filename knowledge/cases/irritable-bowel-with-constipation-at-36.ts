import type { CaseEntry } from '../schema';

export const irritableBowelWithConstipationAt36Case: CaseEntry = {
  id: 'irritable-bowel-with-constipation-at-36',
  title: 'Cramps, bloating and constipation since college in a woman of 36',
  summary:
    'A 36-year-old woman had had cramps on the left side, bloating and constipation with incomplete emptying since her student years, worse around menstruation. She had no bleeding, fever or weight loss, was not woken by it, and had no family history of bowel cancer; her appendix had been removed. She was diagnosed with the constipated form of irritable bowel syndrome. The duration is coded as the shortest that the report allows.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'incomplete-evacuation', state: 'present' },
    { finding: 'menstruation-linked', state: 'present' },
    { finding: 'symptom-duration', quantity: 5110 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'pain-wakes-from-sleep', state: 'absent' },
    { finding: 'nocturnal-stools', state: 'absent' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
    { finding: 'prior-appendicectomy', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.1',
  source: { id: 'case-ibs-c-study', locator: 'Case presentation' },
  readFrom: 'secondary',
};
