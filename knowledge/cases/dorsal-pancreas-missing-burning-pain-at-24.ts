import type { CaseEntry } from '../schema';

export const dorsalPancreasMissingBurningPainAt24Case: CaseEntry = {
  id: 'dorsal-pancreas-missing-burning-pain-at-24',
  title: 'A burning pain round the navel with normal tests in a man of 24',
  summary:
    'A 24-year-old man who neither smoked nor drank came to an outpatient clinic with a burning pain around the navel that went to the back. The belly was not tender; blood sugar, liver tests, amylase, lipase, ultrasound and gastroscopy were normal. The body and tail of the pancreas were missing from birth; the CT is left out.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'known-diabetes', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.7',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  source: { id: 'japi-dorsal-pancreas-24', locator: 'Case, as retold' },
  readFrom: 'secondary',
};
