import { describe, expect, test } from 'vitest';
import { formatDate, formatRange, formatRatio, formatShare } from './figure-words';
import { gateWords } from './gate-words';
import { ratioPosition } from './ratio-scale';

describe('formatRatio: no more figures than anybody could use', () => {
  test.each([
    [130.4, '130'],
    [16.42, '16'],
    [9.96, '10'],
    [2.345, '2.3'],
    [1, '1.0'],
    [0.999, '1.0'],
    [0.234, '0.23'],
    [0.0512, '0.051'],
    [0.02, '0.02'],
  ])('%d reads %s', (ratio, expected) => expect(formatRatio(ratio)).toBe(expected));
});

test.each([
  [0.93, '93 %'],
  [0.935, '93.5 %'],
  [1, '100 %'],
  [0.0007, '0.07 %'],
])('a share of %d reads %s', (share, expected) => expect(formatShare(share).replace(/\s/g, ' ')).toBe(expected));

test('bounds share their sign', () => {
  expect(formatRange([formatShare(0.5), formatShare(0.9)]).replace(/\s/g, ' ')).toBe('50–90 %');
  expect(formatRange(['9.1', '28'])).toBe('9.1–28');
});

test('a date is read with its month in letters', () => expect(formatDate('2026-11-02')).toBe('2 Nov 2026'));

test.each([
  [{ ageFrom: 50, ageTo: null, sex: 'female' as const }, 'women aged 50 and over'],
  [{ ageFrom: 16, ageTo: 40, sex: null }, 'aged 16 to 40'],
  [{ ageFrom: null, ageTo: 17, sex: null }, 'aged 17 and under'],
  [{ ageFrom: null, ageTo: null, sex: null }, ''],
])('a gate in words: %j', (gate, expected) => expect(gateWords(gate)).toBe(expected));

describe('ratioPosition', () => {
  test('1 stands in the middle', () => expect(ratioPosition(1)).toBe(50));
  test('10 and 0.1 stand equally far from it', () =>
    expect(ratioPosition(10) - 50).toBeCloseTo(50 - ratioPosition(0.1), 1));
  test('what lies beyond the axis comes to its edge', () => {
    expect(ratioPosition(1e9)).toBe(100);
    expect(ratioPosition(1e-9)).toBe(0);
  });
});
