import type { CaseEntry } from '../schema';

export const appendicitisADayOfRightSidedPainAt25Case: CaseEntry = {
  id: 'appendicitis-a-day-of-right-sided-pain-at-25',
  title: 'A day of right lower pain with guarding in a man of 25',
  summary:
    'A 25-year-old man came to the emergency department with a day of pain in the right lower belly, nausea and vomiting. There was rebound and guarding there; C-reactive protein was high and neutrophils were raised. It was a perforated appendicitis under the liver; the CT is left out.',
  setting: 'emergency',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'subhepatic-appendicitis-25', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
