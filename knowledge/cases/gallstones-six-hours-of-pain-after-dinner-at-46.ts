import type { CaseEntry } from '../schema';

export const gallstonesSixHoursOfPainAfterDinnerAt46Case: CaseEntry = {
  id: 'gallstones-six-hours-of-pain-after-dinner-at-46',
  title: 'Six hours of steady pain under the right ribs after dinner in a woman of 46',
  summary:
    'A 46-year-old obese woman had had a steady, moderate pain under the right ribs for six hours, coded as a quarter of a day, that goes through to the back; it began after dinner, grew and then stayed. She had had like pain before and saw nobody. Pulse, pressure and temperature were normal, without figures; tender under the right ribs without guarding or rebound. It teaches gallstones and lies outside the list. How soon after dinner it began is not told; where she was seen neither. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-continuous', state: 'present' },
    { finding: 'pain-over-30-min', state: 'present' },
    { finding: 'pain-radiating-outside-abdomen', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.25 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['pelvic-ultrasound'], ['lft'], ['lipase-amylase'], ['cbc', 'crp']],
  source: { id: 'bmjbp-3000206-gallstones', locator: 'Case history' },
  readFrom: 'full_text',
};
