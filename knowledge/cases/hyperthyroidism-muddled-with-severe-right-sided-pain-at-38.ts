import type { CaseEntry } from '../schema';

export const hyperthyroidismMuddledWithSevereRightSidedPainAt38Case: CaseEntry = {
  id: 'hyperthyroidism-muddled-with-severe-right-sided-pain-at-38',
  title: 'A day of severe right-sided pain, fever and confusion in a woman of 38',
  summary:
    'A 38-year-old woman who had had kidney stones again and again came to the emergency department after one day of listlessness, confusion and severe pain in the right side of the belly. 38.9 °C, pulse 168, white cells 13.0, lactate 63.3 mg/dL (7.0 mmol/L). There were no protruding eyes, lid lag or goitre. A sepsis from the abdomen was supposed; it was a thyroid storm in Graves’ disease. CT, urine and thyroid tests are left out.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 38.9 },
    { finding: 'hr', quantity: 168 },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'goitre', state: 'absent' },
    { finding: 'white-cell-count', quantity: 13 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [{ investigation: 'troponin-lactate-panel', value: 7.03 }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['lipase-amylase'], ['pregnancy-test']],
  source: { id: 'sharma-2017-storm-sepsis', locator: 'Case presentation' },
  readFrom: 'full_text',
};
