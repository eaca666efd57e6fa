import type { CaseEntry } from '../schema';

export const ovarianCancerHalfAYearOfDyspepsiaAt60Case: CaseEntry = {
  id: 'ovarian-cancer-half-a-year-of-dyspepsia-at-60',
  title: 'Half a year of dyspepsia, now full early with a growing belly, in a woman of 60',
  summary:
    'A 60-year-old woman told her primary physician of six months of dyspepsia, of being full early, which is new, and of a belly that grows. A textbook teaches ovarian cancer with her. Dyspepsia has no finding of its own. Only the first part of the case was read. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'accessmedicine-2575-ovarian', locator: 'Patient case, part 1' },
  readFrom: 'full_text',
};
