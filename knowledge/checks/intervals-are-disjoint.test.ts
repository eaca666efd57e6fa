import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { intervalsAreDisjoint } from './intervals-are-disjoint';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(intervalsAreDisjoint(grove)).toEqual([]));

const LOSS = 'ash-blight/leaves-per-day/doe-2019';
const SAP = 'ash-blight/sap-test/doe-2019';
const lossIn = (intervals: readonly object[], unit = '/d'): Entries =>
  groveWith('findingEvidence', LOSS, { measure: { kind: 'interval_ratios', unit, intervals } });

test.each<[string, Entries, string, string]>([
  [
    'overlap',
    lossIn([
      { from: null, to: 20, ratio: 0.5 },
      { from: 19, to: null, ratio: 2 },
    ]),
    LOSS,
    'the band from 19 to null is out of order',
  ],
  [
    'fall',
    lossIn([
      { from: 20, to: 40, ratio: 2 },
      { from: 0, to: 20, ratio: 0.5 },
    ]),
    LOSS,
    'the band from 0 to 20 is out of order',
  ],
  [
    'be empty',
    lossIn([
      { from: 20, to: 20, ratio: 2 },
      { from: 20, to: null, ratio: 3 },
    ]),
    LOSS,
    'the band from 20 to 20 is out of order',
  ],
  [
    'follow one without an end',
    lossIn([
      { from: 20, to: null, ratio: 2 },
      { from: 100, to: null, ratio: 3 },
    ]),
    LOSS,
    'the band from 100 to null is out of order',
  ],
  [
    'be in a unit of its own',
    lossIn([{ from: 0, to: null, ratio: 2 }], '/wk'),
    LOSS,
    'is in “/wk”, “leaves-per-day” in “/d”',
  ],
])('a band cannot %s', (_name, entries, entry, message) =>
  expect(intervalsAreDisjoint(entries)).toEqual([{ check: 'intervals-are-disjoint', entry, message }]),
);

test.each<[string, Entries, string, string]>([
  [
    'of a quantity is in its unit',
    groveWith('accuracy', SAP, { positive: { below: 50, unit: 'g/L' } }),
    SAP,
    'is in “g/L”, “sap-test” in “mg/L”',
  ],
  [
    'of an outcome has none',
    groveWith('accuracy', 'root-rot/bark-smear/doe-2019', { positive: { atLeast: 1, unit: 'mg/L' } }),
    'root-rot/bark-smear/doe-2019',
    'is in “mg/L”, “bark-smear” in “words”',
  ],
])('a limit %s', (_name, entries, entry, message) =>
  expect(intervalsAreDisjoint(entries)).toEqual([{ check: 'intervals-are-disjoint', entry, message }]),
);

test('bands may leave a gap', () =>
  expect(
    intervalsAreDisjoint(
      lossIn([
        { from: 0, to: 20, ratio: 0.5 },
        { from: 30, to: null, ratio: 2 },
      ]),
    ),
  ).toEqual([]));
