import type { Factor, KnowledgeBase } from './knowledge-base';
import { type LogOdds, probabilityOfLogOdds } from './probability';
import type { WeighedCondition } from './rank';
import { logOddsWith } from './weigh';

/**
 * How far asking one more thing is expected to move one condition: the mean absolute change of its probability
 * over the readings the thing can have, each weighted by how likely it is for this patient. Between 0 and 1.
 *
 * Σ P(reading) × |p after − p before|, with P(reading) = p × frequency in cases + (1 − p) × frequency in others.
 * A level without frequencies is given an even share. Cannot fail.
 *
 * Source: expected value of sample information with absolute loss, as in Weinstein & Fineberg, Clinical Decision
 * Analysis, 1980, chapter 5; the absolute loss is our choice (docs/method.md).
 */
export const expectedChange = (knowledge: KnowledgeBase, { weighed }: WeighedCondition, factor: Factor): number => {
  const before = probabilityOfLogOdds(weighed.logOdds as LogOdds);
  let change = 0;
  for (const level of factor.levels) {
    const share =
      level.inCases !== null && level.inOthers !== null
        ? before * level.inCases + (1 - before) * level.inOthers
        : 1 / factor.levels.length;
    const after = probabilityOfLogOdds(logOddsWith(knowledge, weighed, factor, level) as LogOdds);
    change += share * Math.abs(after - before);
  }
  return change;
};

/** The same over all conditions, those that must not be missed weighing more; with the three it moves most. */
export const expectedChangeOverall = (
  knowledge: KnowledgeBase,
  moved: readonly { readonly condition: WeighedCondition; readonly factor: Factor }[],
): { readonly total: number; readonly most: readonly string[] } => {
  const changes = moved.map(({ condition, factor }) => ({
    id: condition.condition.id,
    change:
      expectedChange(knowledge, condition, factor) *
      (condition.condition.cannotMiss ? knowledge.method.cannotMissWeight : 1),
  }));
  return {
    total: changes.reduce((sum, { change }) => sum + change, 0),
    most: [...new Set(changes.sort((a, b) => b.change - a.change).map(({ id }) => id))].slice(0, 3),
  };
};

/** For each finding or investigation without a reading: the factors it would set in motion. */
export const openFactors = (
  weighed: readonly WeighedCondition[],
  isOpen: (on: string) => boolean,
): ReadonlyMap<string, readonly { readonly condition: WeighedCondition; readonly factor: Factor }[]> => {
  const open = new Map<string, { condition: WeighedCondition; factor: Factor }[]>();
  for (const condition of weighed) {
    for (const factor of condition.condition.factors) {
      if (!isOpen(factor.on)) continue;
      const moved = open.get(factor.on);
      if (moved) moved.push({ condition, factor });
      else open.set(factor.on, [{ condition, factor }]);
    }
  }
  return open;
};
