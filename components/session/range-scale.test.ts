import { describe, expect, test } from 'vitest';
import { rangePosition, rangeTicks, scaleAround } from './range-scale';

describe('rangePosition', () => {
  test.each([
    ['the lower edge', 0.0005, 0],
    ['the upper edge', 0.995, 100],
    ['below the axis', 0.00001, 0],
    ['above the axis', 0.99999, 100],
    ['one half: 7.6004 / (7.6004 + 5.2933), 58.946', 0.5, 58.9],
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

describe('scaleAround', () => {
  test('everything it was made for is on it, in order, and a step of 0.2 log-odds takes less than a tenth', () => {
    const { position, ticks } = scaleAround([0.1, 0.12]);
    expect(position(0.1)).toBeGreaterThan(0);
    expect(position(0.12)).toBeLessThan(100);
    // ln(0.12 / 0.88) − ln(0.1 / 0.9) = 0.205, of a span of 3
    expect(position(0.12) - position(0.1)).toBeCloseTo(6.8, 1);
    expect(ticks).toEqual([0.03, 0.1, 0.3]);
  });

  test('a long way fills it but for the room on either side', () => {
    const { position } = scaleAround([0.01, 0.9]);
    expect(position(0.01)).toBeLessThan(7);
    expect(position(0.9)).toBeGreaterThan(93);
  });
});
