import { describe, expect, test } from 'vitest';
import {
  likelihoodRatio,
  logOddsOf,
  oddsOf,
  probability,
  probabilityOf,
  probabilityOfLogOdds,
  updateOdds,
} from './probability';

const after = (before: number, ratio: number): number =>
  probabilityOf(updateOdds(oddsOf(probability(before)), likelihoodRatio(ratio)));

describe('one finding', () => {
  test.each([
    ['a ratio of 1 moves nothing', 0.2, 1, 1 / 5], //    1/4 × 1    = 1/4
    ['a strong positive result', 0.1, 6, 2 / 5], //      1/9 × 6    = 2/3
    ['a strong negative result', 0.5, 0.1, 1 / 11], //   1/1 × 1/10 = 1/10
  ])('%s', (_name, before, ratio, expected) => expect(after(before, ratio)).toBeCloseTo(expected, 12));
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('%s is not a probability', (value) => {
  expect(() => probability(value)).toThrow(RangeError);
});

test.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('%s is not a likelihood ratio', (value) => {
  expect(() => likelihoodRatio(value)).toThrow(RangeError);
});

test('log-odds and probability are each other’s inverse', () => {
  for (const value of [0.0001, 0.02, 0.5, 0.97, 0.9999]) {
    expect(probabilityOfLogOdds(logOddsOf(probability(value)))).toBeCloseTo(value, 12);
  }
});
