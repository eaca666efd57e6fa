import type { CaseEntry } from '../schema';

export const ovarianCancerFourYearsOfAGrowingMassAt64Case: CaseEntry = {
  id: 'ovarian-cancer-four-years-of-a-growing-mass-at-64',
  title: 'A mass that grew for four years, then pain, wasting and vomiting after meals at 64',
  summary:
    'A 64-year-old woman, whose womb and right ovary had been removed, had for four years had a growing mass in the lower belly; for want of care and fear of an operation she had seen nobody. In the last four months there was pain around it, a severe loss of weight and repeated vomiting after meals. It was a cancer of the remaining ovary of 13 kg; imaging and operation are left out.',
  setting: 'secondary_care',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125', 'pelvic-ultrasound']],
  source: { id: 'jscr-2019-rjz207-ovarian-64', locator: 'Abstract and case report (the end was not in the part seen)' },
  readFrom: 'full_text',
};
