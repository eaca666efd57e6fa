import type { CaseEntry } from '../schema';

export const alcoholicKetoacidosisTreatedAsDiabetesAt37Case: CaseEntry = {
  id: 'alcoholic-ketoacidosis-treated-as-diabetes-at-37',
  title: 'Belly pain and vomiting with ketones and a high sugar in a woman of 37 who drinks',
  summary:
    'A 37-year-old woman with a chronic pancreatitis from alcohol was admitted with belly pain and vomiting; acid blood, ketones and a raised sugar met the criteria of a diabetic ketoacidosis. She had had three such attacks within a year. It was a ketoacidosis from alcohol; what came of the insulin is left out.',
  setting: 'emergency',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'chronic-pancreatitis-known', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['alcohol-related-gut-injury'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'chandrasekara-2014-aka-37', locator: 'Abstract' },
  readFrom: 'abstract',
};
