import type { CaseEntry } from '../schema';

export const hyperthyroidismTwentyQuietYearsAt61Case: CaseEntry = {
  id: 'hyperthyroidism-twenty-quiet-years-at-61',
  title: 'Severe vomiting that would not stop in a woman of 61, Graves’ disease quiet for twenty years',
  summary:
    'A 61-year-old woman was admitted under the surgeons with severe vomiting that went on and on and was hard to treat. Her Graves’ disease had been quiet for twenty years. No surgical cause was found. The thyroid was overactive again; gastroscopy and hormones are left out.',
  setting: 'inpatient',
  ageYears: 61,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['renal-function'], ['tsh'], ['lipase-amylase', 'lft']],
  source: { id: 'endoabs-50-ep113', locator: 'Abstract' },
  readFrom: 'abstract',
};
