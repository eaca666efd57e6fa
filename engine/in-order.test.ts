import { expect, test } from 'vitest';
import { canonical, inOrder } from './in-order';

test('what was entered comes by its id, whenever it was entered', () =>
  expect(inOrder({ vomiting: 1, anaemia: 2 })).toEqual([
    ['anaemia', 2],
    ['vomiting', 1],
  ]));

test.each([
  ['keys in order, at every depth', { b: 1, a: [{ d: 2, c: 3 }] }, '{"a":[{"c":3,"d":2}],"b":1}'],
  ['a list keeps its order', [2, 1], '[2,1]'],
  ['nothing', undefined, 'null'],
])('canonical JSON: %s', (_what, value, text) => expect(canonical(value)).toBe(text));
