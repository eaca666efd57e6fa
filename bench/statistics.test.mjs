import { describe, expect, test } from 'vitest';
import { median, quantile, summaryOf } from './statistics.mjs';

const oneTo = (count) => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  ['one sample is its own median', [7], 7],
  ['the middle one of three, whatever their order', [9, 1, 5], 5],
  ['half way between the two in the middle', [4, 1, 3, 2], 2.5],
  ['numbers are ordered as numbers, not as text', [10, 9, 100], 10],
  ['one that lies far out does not move it', [1, 2, 3, 4, 1e9], 3],
])('median: %s', (_name, samples, expected) => expect(median(samples)).toBe(expected));

test.each([
  ['95 of 100 lie at or below the 95th', oneTo(100), 0.95, 95],
  ['of 20 it is the last but one: 0.95 × 20 = 19', oneTo(20), 0.95, 19],
  ['of 10 it is the last: 0.95 × 10 = 9.5, up to 10', oneTo(10), 0.95, 10],
  ['of one it is that one', [7], 0.95, 7],
  ['the lowest', [3, 1, 2], 0, 1],
  ['the highest', [3, 1, 2], 1, 3],
])('quantile: %s', (_name, samples, part, expected) => expect(quantile(samples, part)).toBe(expected));

describe('samples', () => {
  test('are left in the order they came in', () => {
    const samples = [3, 1, 2];
    summaryOf(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  test('have to be there', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

test('a summary says how many samples it stands for', () =>
  expect(summaryOf([1, 2, 3])).toEqual({ median: 2, p95: 3, samples: 3 }));
