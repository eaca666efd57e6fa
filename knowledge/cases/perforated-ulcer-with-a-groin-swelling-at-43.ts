import type { CaseEntry } from '../schema';

export const perforatedUlcerWithAGroinSwellingAt43Case: CaseEntry = {
  id: 'perforated-ulcer-with-a-groin-swelling-at-43',
  title: 'Four hours of severe pain and a swelling in the groin in a man of 43',
  summary:
    'A 43-year-old non-smoker, who had had a hernia of the right groin for three years and never any dyspepsia, was brought in after four hours of severe abdominal pain with a swelling in the groin. The belly was rigid and tender in the upper middle and right, with rebound there and low on the right; pulse 100, pressure 110/90, white cells 12.5. A duodenal ulcer had perforated; the films and the operation are left out.',
  setting: 'emergency',
  ageYears: 43,
  sex: 'male',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'haemoglobin', quantity: 120 },
    { finding: 'white-cell-count', quantity: 12.5 },
    { finding: 'sbp', quantity: 110 },
    { finding: 'hr', quantity: 100 },
    { finding: 'symptom-duration', quantity: 0.2 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'bukhari-perforated-ulcer', locator: 'Abstract (the whole report)' },
  readFrom: 'full_text',
};
