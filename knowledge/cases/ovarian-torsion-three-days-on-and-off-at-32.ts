import type { CaseEntry } from '../schema';

export const ovarianTorsionThreeDaysOnAndOffAt32Case: CaseEntry = {
  id: 'ovarian-torsion-three-days-on-and-off-at-32',
  title: 'Three days of left lower pain that comes, goes and grows in a woman of 32',
  summary:
    'A 32-year-old woman came to a walk-in clinic after three days of pain low on the left that came and went and grew worse, with nausea and vomiting at times; drugs taken at home had not helped. She had no diarrhoea, constipation, fever or urinary complaint. The ovary had twisted; the scan is left out.',
  setting: 'primary_care',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'constipation', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'rigors', state: 'absent' },
    { finding: 'urinary-urgency-frequency', state: 'absent' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'dysuria', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['pelvic-ultrasound']],
  source: { id: 'faustinella-jucm-torsion', locator: 'Presentation (the examination was not in the part seen)' },
  readFrom: 'full_text',
};
