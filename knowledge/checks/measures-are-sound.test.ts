import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { measuresAreSound } from './measures-are-sound';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(measuresAreSound(grove)).toEqual([]));

const GREY = 'root-rot/grey-leaves/doe-2019';
const SHADE = 'root-rot/leaf-shade/grove-judgement';
const SAP = 'ash-blight/sap-test/doe-2019';
const PRIOR = 'ash-blight/prior/doe-2019';
const BACKGROUND = 'background/grey-leaves/doe-2019';

test.each<[string, Entries, string, string]>([
  [
    'an odds ratio beyond its bounds',
    groveWith('findingEvidence', GREY, {
      measure: { kind: 'odds_ratio', value: 5, low: 1, high: 4, frequencyInControls: 0.2, frequencyBasis: 'Printed' },
    }),
    GREY,
    '5 does not lie between 1 and 4',
  ],
  [
    'a bounded share below its bounds',
    groveWith('accuracy', SAP, {
      measure: {
        kind: 'sensitivity_specificity',
        sensitivity: { value: 0.6, low: 0.7, high: 0.9 },
        specificity: 0.8,
      },
    }),
    SAP,
    '0.6 does not lie between 0.7 and 0.9',
  ],
  [
    'a band’s ratio beyond its bounds',
    groveWith('findingEvidence', 'ash-blight/leaves-per-day/doe-2019', {
      measure: {
        kind: 'interval_ratios',
        unit: '/d',
        intervals: [
          { from: null, to: 20, ratio: 9, low: 0.3, high: 0.8 },
          { from: 20, to: null, ratio: 2 },
        ],
      },
    }),
    'ash-blight/leaves-per-day/doe-2019',
    '9 does not lie between 0.3 and 0.8',
  ],
  [
    'a pre-test probability beyond its bounds',
    groveWith('priors', PRIOR, { measure: { kind: 'reported', value: 0.5, low: 0.1, high: 0.2 } }),
    PRIOR,
    '0.5 does not lie between 0.1 and 0.2',
  ],
  [
    'more cases than were counted',
    groveWith('findingEvidence', GREY, {
      measure: { kind: 'frequencies', inCases: { count: 51, of: 50 }, inOthers: 'background' },
    }),
    GREY,
    '51 of 50',
  ],
  [
    'a background with more than were counted',
    groveWith('backgrounds', BACKGROUND, { frequency: { count: 9, of: 4 } }),
    BACKGROUND,
    '9 of 4',
  ],
  [
    'a comparison with a background that is not there',
    { ...grove, backgrounds: [] },
    GREY,
    'compared with the background, but “grey-leaves” has none',
  ],
  [
    'a measurement that says nothing either way',
    groveWith('findingEvidence', SHADE, {
      measure: { kind: 'judgement', present: null, absent: null, rationale: 'None.' },
    }),
    SHADE,
    'has no ratio at all',
  ],
  [
    'a test without a positive',
    groveWith('accuracy', SAP, { positive: undefined }),
    SAP,
    'does not say what counts as positive',
  ],
  [
    'a test compared with the background',
    groveWith('accuracy', SAP, { measure: { kind: 'frequencies', inCases: 0.5, inOthers: 'background' } }),
    SAP,
    'a result has no background',
  ],
])('%s is named', (_name, entries, entry, message) =>
  expect(measuresAreSound(entries)).toEqual([{ check: 'measures-are-sound', entry, message }]),
);

test('bands need no word for what is positive', () => {
  const measure = {
    kind: 'interval_ratios',
    unit: 'mg/L',
    intervals: [
      { from: null, to: 50, ratio: 0.2 },
      { from: 50, to: null, ratio: 4 },
    ],
  };
  expect(measuresAreSound(groveWith('accuracy', SAP, { positive: undefined, measure }))).toEqual([]);
});
