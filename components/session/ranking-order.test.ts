import { expect, test } from 'vitest';
import type { RankedCondition } from '@/engine';
import { restIsLikelier } from './ranking-order';

const ranked = (...points: readonly number[]): readonly RankedCondition[] =>
  points.map(
    (point, place): RankedCondition => ({
      condition: `condition-${place}`,
      cannotMiss: false,
      priorEvidence: '',
      prior: { point, low: point, high: point } as RankedCondition['prior'],
      posterior: { point, low: point, high: point } as RankedCondition['posterior'],
      fit: 0,
      explains: 0,
      steps: [],
      unexplained: [],
    }),
  );

test('ECO-18: that none of them is likelier than any is said while they come to less than a half', () => {
  expect(restIsLikelier(ranked(0.3, 0.1, 0.05))).toBe(true);
  expect(restIsLikelier(ranked(0.3, 0.15, 0.06))).toBe(false);
});
test('ECO-18: one that is likely by itself is enough', () => expect(restIsLikelier(ranked(0.6))).toBe(false));
test('ECO-18: of an empty list it is not said', () => expect(restIsLikelier([])).toBe(false));
