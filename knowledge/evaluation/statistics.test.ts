import { describe, expect, test } from 'vitest';
import { brier, calibrationBins, calibrationError, proportion } from './statistics';

describe('Wilson’s interval', () => {
  test.each([
    ['8 of 10', 8, 10, 0.4902, 0.9433],
    ['none of 10', 0, 10, 0, 0.2775],
    ['all of 10', 10, 10, 0.7225, 1],
  ])('%s', (_name, count, of, low, high) => {
    const found = proportion(count, of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
  test('of nothing is nothing', () => expect(proportion(0, 0).share).toBeNull());
});

test('Brier: (0.9 − 1)² and (0.2 − 0)² are 0.025 on average', () => {
  expect(
    brier([
      { probability: 0.9, happened: true },
      { probability: 0.2, happened: false },
    ]),
  ).toBeCloseTo(0.025, 12);
});

test('calibration: four forecasts of 0.25 of which one came true are right; of which all did are 0.75 off', () => {
  const four = (came: number) =>
    Array.from({ length: 4 }, (_, index) => ({ probability: 0.25, happened: index < came }));
  expect(calibrationError(calibrationBins(four(1)))).toBeCloseTo(0, 12);
  expect(calibrationError(calibrationBins(four(4)))).toBeCloseTo(0.75, 12);
  expect(calibrationBins([{ probability: 1, happened: true }]).at(-1)?.count).toBe(1);
});
