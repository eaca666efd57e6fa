import type { CaseEntry } from '../schema';

export const alcoholicKetoacidosisShortOfBreathAt64Case: CaseEntry = {
  id: 'alcoholic-ketoacidosis-short-of-breath-at-64',
  title: 'Pain all over the belly, nausea and short breath in a woman of 64',
  summary:
    'A 64-year-old woman came with pain all over the belly, nausea and shortness of breath. The blood was very acid: pH 7.10, bicarbonate 2.9, lactate 11.7, ketones 5.5 mmol/L. It was a ketoacidosis from alcohol; she went home well.',
  setting: 'emergency',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'ketones-mmol', quantity: 5.5 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['alcohol-related-gut-injury'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['renal-function']],
  source: { id: 'noor-2016-aka-64', locator: 'Abstract' },
  readFrom: 'abstract',
};
