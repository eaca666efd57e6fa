import { exp } from './exponential';
import type { KnowledgeBase } from './knowledge-base';
import { type FactorEffects, indexOf } from './knowledge-index';
import type { ConditionId } from './vocabulary';
import { moveOfGroup, type Weighed } from './weigh';

/** A factor that an answer or a result would set in motion, and the condition it would move. */
export interface OpenFactor {
  readonly weighed: Weighed;
  /** The condition's odds as they stand. */
  readonly odds: number;
  readonly effects: FactorEffects;
}

/**
 * How far asking one more thing is expected to move one condition: the mean absolute change of its probability
 * over the readings the thing can have, each weighted by how likely it is for this patient. Between 0 and 1.
 *
 * Σ P(reading) × |p after − p before|, with P(reading) = p × frequency in cases + (1 − p) × frequency in others.
 * Where nobody printed the frequencies, the reading is taken to be seen in the share of cases that the method
 * supposes, and among others by that share over its ratio. Cannot fail.
 *
 * Source: expected value of sample information with absolute loss, as in Weinstein & Fineberg, Clinical Decision
 * Analysis, 1980, chapter 5; the absolute loss is our choice (docs/method.md).
 */
export const expectedChange = (knowledge: KnowledgeBase, { weighed, odds, effects }: OpenFactor): number => {
  const { overlapShare, damping } = knowledge.method;
  const before = odds / (1 + odds);
  const there = weighed.groups.get(effects.overlapGroup);
  let change = 0;
  for (const { ratio, times, inCases, inOthers } of effects.levels) {
    const then = odds * (there ? exp(damping * moveOfGroup(there, ratio, overlapShare)) : times);
    const share = before * inCases + (1 - before) * inOthers;
    change += share * Math.abs(then / (1 + then) - before);
  }
  return change;
};

const SHOWN_CONDITIONS = 3;

/** The same over all conditions, those that must not be missed weighing more. 0 and up. Cannot fail. */
export const expectedChangeOverall = (knowledge: KnowledgeBase, moved: readonly OpenFactor[]): number => {
  let total = 0;
  for (const one of moved) total += expectedChange(knowledge, one) * weightOf(knowledge, one);
  return total;
};

/** The three conditions it moves most, weighed in the same way; the farthest first. Cannot fail. */
export const mostMoved = (knowledge: KnowledgeBase, moved: readonly OpenFactor[]): readonly ConditionId[] => {
  const changes = moved.map((one) => ({
    id: one.weighed.condition.id,
    change: expectedChange(knowledge, one) * weightOf(knowledge, one),
  }));
  const ids = changes.sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  return [...new Set(ids)].slice(0, SHOWN_CONDITIONS);
};

const weightOf = ({ method }: KnowledgeBase, { weighed }: OpenFactor): number =>
  weighed.condition.cannotMiss ? method.cannotMissWeight : 1;

/** For each finding or investigation without a reading: the factors it would set in motion. */
export const openFactors = (
  knowledge: KnowledgeBase,
  weighed: readonly Weighed[],
  isOpen: (on: string) => boolean,
): ReadonlyMap<string, readonly OpenFactor[]> => {
  const { conditions, movers, effects } = indexOf(knowledge);
  const sums = conditions.map((condition) => {
    const sum = weighed.find((one) => one.condition === condition);
    const odds = sum ? exp(sum.logOdds) : 0;
    return sum && odds >= knowledge.method.negligible ? { weighed: sum, odds } : undefined;
  });
  const open = new Map<string, readonly OpenFactor[]>();
  for (const { on, factors } of movers) {
    if (factors.length === 0 || !isOpen(on)) continue;
    const moved: OpenFactor[] = [];
    for (const { condition, factor } of factors) {
      const sum = sums[condition];
      const own = effects[condition]?.[factor];
      if (sum && own) moved.push({ weighed: sum.weighed, odds: sum.odds, effects: own });
    }
    open.set(on, moved);
  }
  return open;
};
