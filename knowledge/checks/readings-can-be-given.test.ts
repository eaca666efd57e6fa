import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { readingsCanBeGiven } from './readings-can-be-given';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(readingsCanBeGiven(grove)).toEqual([]));

const LOSS = 'ash-blight/leaves-per-day/doe-2019';
const SHADE = 'root-rot/leaf-shade/grove-judgement';
const SAP = 'ash-blight/sap-test/doe-2019';
const counts = { kind: 'two_by_two', truePositive: 8, falseNegative: 2, falsePositive: 1, trueNegative: 9 };

test.each<[string, Entries, string, string]>([
  [
    'a figure without a limit',
    groveWith('findingEvidence', LOSS, { measure: counts }),
    LOSS,
    'does not say from which value on it counts as present',
  ],
  [
    'a choice without choices',
    groveWith('findingEvidence', SHADE, { presentChoices: [] }),
    SHADE,
    'does not say which choices count as present',
  ],
  [
    'a choice that is none',
    groveWith('findingEvidence', SHADE, { presentChoices: ['pale', 'purple'] }),
    SHADE,
    '“purple” is no choice of “leaf-shade”',
  ],
  [
    'an outcome of a figure',
    groveWith('accuracy', SAP, { positive: { outcomes: ['high'] } }),
    SAP,
    '“high” is no outcome of “sap-test”',
  ],
  [
    'a figure where there are only words',
    groveWith('accuracy', 'root-rot/bark-smear/doe-2019', { positive: { atLeast: 3, unit: 'mg/L' } }),
    'root-rot/bark-smear/doe-2019',
    '“bark-smear” has words for results, not figures',
  ],
])('%s is named', (_name, entries, entry, message) => {
  expect(readingsCanBeGiven(entries)).toContainEqual({ check: 'readings-can-be-given', entry, message });
});
