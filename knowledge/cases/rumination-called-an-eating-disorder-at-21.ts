import type { CaseEntry } from '../schema';

export const ruminationCalledAnEatingDisorderAt21Case: CaseEntry = {
  id: 'rumination-called-an-eating-disorder-at-21',
  title: 'Food coming up again after meals, pain and lost weight in a woman of 21 said to have an eating disorder',
  summary:
    'A 21-year-old woman, labelled as having an eating disorder, was seen in the outpatient department for weight loss without meaning to, long-standing abdominal pain and vomiting that would not stop: undigested food came up by itself shortly after meals. It was rumination; the tests are left out.',
  setting: 'secondary_care',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'eating-disorder-or-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'zouridis-2025-rumination', locator: 'Case description' },
  readFrom: 'abstract',
};
