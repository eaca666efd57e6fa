import type { CaseEntry } from '../schema';

export const hyperthyroidismTenDaysOfFeverAndBellyPainAt46Case: CaseEntry = {
  id: 'hyperthyroidism-ten-days-of-fever-and-belly-pain-at-46',
  title: 'Ten days of fever, belly pain and vomiting, now palpitations, in a man of 46',
  summary:
    'A 46-year-old man from Bangladesh without known illness, which is coded as no known thyroid illness, came to the emergency department after ten days of a fever that came and went, pain all over the belly and vomiting; on that day palpitations had begun. It was a thyroid storm set off by the Epstein–Barr virus. Vital signs and blood tests at arrival are not in the abstract; heart tracing, thyroid tests and the course in intensive care are left out. The fever was felt, not measured.',
  setting: 'emergency',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['lft'], ['electrolytes-and-calcium'], ['lipase-amylase']],
  source: { id: 'albehair-ebv-storm', locator: 'Abstract' },
  readFrom: 'abstract',
};
