import type { CaseEntry } from '../schema';

export const functionalDyspepsiaTwoYearsOfSwellingAt52Case: CaseEntry = {
  id: 'functional-dyspepsia-two-years-of-swelling-at-52',
  title: 'Two years of dyspepsia and bloating under stress at work in a woman of 52',
  summary:
    'A 52-year-old woman had had dyspepsia and bloating for two years; many tests had shown nothing and drugs had not helped. Stress at work turned out to matter. It was a functional disorder of the upper gut; what helped is left out.',
  setting: 'primary_care',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['ca125']],
  source: { id: 'enfispo-functional-dyspepsia', locator: 'Abstract' },
  readFrom: 'abstract',
};
