import type { CaseEntry } from '../schema';

export const appendicitisWentToBedEarlyAt27Case: CaseEntry = {
  id: 'appendicitis-went-to-bed-early-at-27',
  title: 'A day of pain that settled low on the right in a woman of 27',
  summary:
    'A 27-year-old woman came to the emergency room with a day of pain of the belly: vague and everywhere at first, with no appetite and malaise, coded as fatigue; the next morning worse, sharp and low on the right. No earlier illness, no fever, normal signs of life; tender low on the right with voluntary guarding, and pressing on the left hurt on the right. White cells 13. It heads a chapter on acute appendicitis and lies outside the list. The guarding is told as voluntary and is not coded as peritonism. Whether she could be pregnant is not told. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'pain-migrated-to-rlq', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 13 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'intestinal-ultrasound'], ['pregnancy-test'], ['crp', 'cbc']],
  source: { id: 'accesssurgery-1461-appendicitis', locator: 'Opening case of the chapter' },
  readFrom: 'full_text',
};
