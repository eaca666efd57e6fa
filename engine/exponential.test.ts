import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from './exponential';

test.each([
  [0, 1],
  [1, Math.E],
  [-1, 0.36787944117144233],
  [Math.LN2, 2],
  [0.5, 1.6487212707001282],
])('e to the power of %s is %s, as tables have it', (x, expected) => expect(exp(x)).toBeCloseTo(expected, 15));

test('within two units in the last place of what this engine’s own function says', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      const own = Math.exp(x);
      expect(Math.abs(exp(x) - own) / own).toBeLessThan(2 * Number.EPSILON);
    }),
    { numRuns: 5000 },
  );
});

test('it rises', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
      expect(exp(x + 1e-9)).toBeGreaterThan(exp(x));
    }),
  );
});

test('beyond its range it is held to the ends', () => {
  expect(exp(1e6)).toBe(exp(700));
  expect(exp(-1e6)).toBe(exp(-700));
});
