import { describe, expect, test } from 'vitest';
import { rangePosition, rangeTicks } from './range-scale';

describe('rangePosition', () => {
  test.each([
    ['the lower edge', 0.0005, 0],
    ['the upper edge', 0.995, 100],
    ['below the axis', 0.00001, 0],
    ['above the axis', 0.99999, 100],
    ['one half: 7.6004 / (7.6004 + 5.2933)', 0.5, 58.95],
  ])('%s', (_name, value, expected) => expect(rangePosition(value)).toBe(expected));

  test('equal odds ratios are equal distances', () => {
    const odds = (value: number) => value / (1 + value);
    const step = rangePosition(odds(0.06)) - rangePosition(odds(0.02));
    expect(rangePosition(odds(6)) - rangePosition(odds(2))).toBeCloseTo(step, 1);
  });

  test('ticks stand in order', () => {
    const places = rangeTicks.map(rangePosition);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});
