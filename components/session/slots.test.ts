import { describe, expect, test } from 'vitest';
import { slotsAfter } from './slots';

const before = slotsAfter(new Map(), ['a', 'b', 'c']);

describe('places in the page', () => {
  test('are given in order at first', () =>
    expect([...before]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]));

  test('are kept whatever the order', () => expect(slotsAfter(before, ['c', 'a', 'b'])).toBe(before));

  test('of what goes are taken by what comes', () =>
    expect([...slotsAfter(before, ['d', 'c', 'a'])]).toEqual([
      ['d', 1],
      ['c', 2],
      ['a', 0],
    ]));

  test('are never held by two', () => {
    const more = slotsAfter(slotsAfter(before, ['e', 'b']), ['a', 'b', 'c', 'e', 'd']);
    expect(more.get('b')).toBe(1);
    expect(new Set(more.values()).size).toBe(5);
  });
});
