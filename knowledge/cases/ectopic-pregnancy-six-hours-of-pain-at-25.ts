import type { CaseEntry } from '../schema';

export const ectopicPregnancySixHoursOfPainAt25Case: CaseEntry = {
  id: 'ectopic-pregnancy-six-hours-of-pain-at-25',
  title: 'Six hours of severe pain low on the left after a missed period in a woman of 25',
  summary:
    'A 25-year-old married woman had had severe pain low on the left for six hours; her period had not come for a month and a half. In what the text calls the clinical diagnosis she is severely tender there. It teaches ectopic pregnancy and lies outside the list; ultrasound and pregnancy test are left out. Where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'llq-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.25 },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'possibly-pregnant', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['pregnancy-test'], ['pelvic-ultrasound']],
  source: { id: 'drhnsarker-25-ectopic', locator: 'Episode 25' },
  readFrom: 'full_text',
};
