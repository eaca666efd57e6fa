import { expect, test } from 'vitest';
import { type LogOdds, type Probability, probabilityOfLogOdds, type WaterfallStep } from '@/engine';
import { foldedSteps } from './waterfall-steps';

const half = probabilityOfLogOdds(0 as LogOdds);

/** A step by its name and the odds it multiplies; where it begins and ends is what is worked out. */
const step = (evidence: string, odds: number): WaterfallStep => ({
  evidence,
  on: evidence,
  reading: { kind: 'state', state: 'present' },
  logRatio: Math.log(odds),
  counted: Math.log(odds),
  overlaps: false,
  from: half,
  to: half,
});

const steps = [step('loose-stools', 3), step('tired', 1.04), step('pale', 0.97), step('male', 0.5)];

test('what leaves the odds at × 1.0 is told apart, and the others stay in their order', () => {
  const { moving, still } = foldedSteps(half, steps);
  expect(moving.map(({ evidence }) => evidence)).toEqual(['loose-stools', 'male']);
  expect(still.map(({ evidence }) => evidence)).toEqual(['tired', 'pale']);
});

test('each that moves begins where the one before it ends', () => {
  const { moving } = foldedSteps(half, [
    step('tired', 1.04),
    step('loose-stools', 3),
    step('pale', 0.97),
    step('male', 0.5),
  ]);
  // Odds of 1, 3 and 1.5.
  expect(moving.map(({ from, to }) => [from, to].map((one) => Number(one.toFixed(5))))).toEqual([
    [0.5, 0.75],
    [0.75, 0.6],
  ]);
});

test('× 1.04 is unchanged to one figure and × 1.06 is not', () => {
  const { moving, still } = foldedSteps(half, [
    step('a', 1.06),
    step('b', 1.04),
    step('c', 1 / 1.06),
    step('d', 1 / 1.04),
  ]);
  expect([moving.length, still.length]).toEqual([2, 2]);
});

test('nothing to fold where everything moves, and nothing at all without steps', () => {
  expect(foldedSteps(half, [step('a', 2)]).still).toEqual([]);
  expect(foldedSteps(half as Probability, [])).toEqual({ moving: [], still: [] });
});
