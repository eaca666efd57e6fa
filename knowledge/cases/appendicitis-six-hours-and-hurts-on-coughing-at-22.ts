import type { CaseEntry } from '../schema';

export const appendicitisSixHoursAndHurtsOnCoughingAt22Case: CaseEntry = {
  id: 'appendicitis-six-hours-and-hurts-on-coughing-at-22',
  title: 'Six hours of pain that moved low to the right in a man of 22',
  summary:
    'A 22-year-old man came to the emergency department with pain of the belly, no appetite, nausea and a slight fever. The pain began in the middle six hours before and was now low on the right, steady, worse on coughing. 38 °C, tender low on the right, white cells 12. It teaches acute appendicitis and lies outside the list. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 22,
  sex: 'male',
  answers: [
    { finding: 'pain-migrated-to-rlq', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.25 },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38 },
    { finding: 'pain-worse-on-movement', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 12 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['crp', 'cbc'],
  ],
  source: { id: 'bmjbp-3000094-appendicitis', locator: 'Case history #1' },
  readFrom: 'full_text',
};
