import type { Logic } from '../logic';
import type { Dice } from './seeded';

/** A yes or no of `and`, `or`, `not` and `count` over names, a few levels deep. Names may return. Cannot fail. */
export const randomLogic = (dice: Dice, names: readonly string[], depth = 2): Logic => {
  if (names.length === 0) return { op: 'literal', value: dice.chance(0.5) };
  if (depth === 0 || dice.chance(0.15)) return { op: 'name', name: dice.oneOf(names) };
  const parts = (): readonly Logic[] =>
    Array.from({ length: dice.whole(1, 3) }, () => randomLogic(dice, names, depth - 1));
  const op = dice.oneOf(['and', 'or', 'not', 'count'] as const);
  if (op === 'not') return { op, part: randomLogic(dice, names, depth - 1) };
  return op === 'count' ? { op, parts: parts(), atLeast: dice.whole(1, 3) } : { op, parts: parts() };
};
