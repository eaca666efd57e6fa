import { describe, expect, test } from 'vitest';
import { coverageOf } from './evaluation/simulate';
import { currentRelease } from './release';

/** REG-15: the basis of the range. If the entries are right to within their standard errors, nine ranges in ten hold. */

const { knowledge } = currentRelease();
const conditions = Object.values(knowledge.conditions).map((condition) => [condition.id, condition] as const);
// 5,000 draws: the share is known to ±0.4 points, so that 88 and 92 % lie more than four standard errors away.
const draws = { seed: 90, patients: 100, truths: 50 };

test.each(conditions)('the 90 % range of %s holds the truth in 88 to 92 of 100', (_id, condition) => {
  const { share } = coverageOf(knowledge, condition, draws);
  expect(share).toBeGreaterThan(0.88);
  expect(share).toBeLessThan(0.92);
});

describe('the simulation would notice', () => {
  const mean = (over: Parameters<typeof coverageOf>[3]): number =>
    conditions.reduce(
      (sum, [, condition]) => sum + (coverageOf(knowledge, condition, { ...draws, patients: 20 }, over).share ?? 0),
      0,
    ) / conditions.length;

  // From the table of the normal distribution: 1.5 standard errors either way hold 86.6 %, 1.8 hold 92.8 %.
  test('a range that is too narrow', () => expect(mean({ rangeWidth: 1.5 })).toBeCloseTo(0.866, 1.5));
  test('a range that is too wide', () => expect(mean({ rangeWidth: 1.8 })).toBeCloseTo(0.928, 1.5));
  test('a point that is off', () => expect(mean({ damping: 0.5 })).toBeLessThan(0.85));
});

test('the same seed draws the same patients', () => {
  const [, condition] = conditions[0] ?? [];
  if (!condition) throw new Error('no condition');
  expect(coverageOf(knowledge, condition, draws)).toEqual(coverageOf(knowledge, condition, draws));
  expect(coverageOf(knowledge, condition, { ...draws, seed: 91 })).not.toEqual(coverageOf(knowledge, condition, draws));
});
