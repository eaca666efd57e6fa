import type { CaseEntry } from '../schema';

export const addisonCrisisCalledGastroparesisAt31Case: CaseEntry = {
  id: 'addison-crisis-called-gastroparesis-at-31',
  title: 'A third admission for vomiting that cannot be stopped in a woman of 31 with type 1 diabetes',
  summary:
    'A 31-year-old woman with type 1 diabetes since the age of two, on an insulin pump, with an underactive thyroid and neuropathy, came for the third time with nausea and vomiting that nothing stopped; twice she had gone home with a label of gastroparesis. It was an Addisonian crisis; the hormone tests are left out.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'fluids-not-tolerated', state: 'present' },
    { finding: 'type-1-diabetes', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['renal-function']],
  source: { id: 'pmc4307037-addison', locator: 'Abstract' },
  readFrom: 'abstract',
};
