import type { CaseEntry } from '../schema';

export const whippleDiseaseManyAchingJointsUnexplainedAt45Case: CaseEntry = {
  id: 'whipple-disease-many-aching-joints-unexplained-at-45',
  title: 'Pain in many joints that long defied a name in a man of 45',
  summary:
    'A 45-year-old Brazilian man had pain in many joints whose cause could not be found for long. It was Whipple disease. The part seen ends as the story begins: whether he had gut complaints or had lost weight was not read, and the case is thin for that.',
  setting: 'general',
  ageYears: 45,
  sex: 'male',
  answers: [{ finding: 'joint-pain', state: 'present' }],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['crp', 'esr', 'cbc']],
  source: { id: 'rbr-2017-whipple-polyarthralgia', locator: 'Title, introduction and first lines of the case' },
  readFrom: 'abstract',
};
