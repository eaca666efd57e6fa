import { exp } from './exponential';
import type { Factor, KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { type LogOdds, probabilityOfLogOdds } from './probability';
import type { ConditionId } from './vocabulary';
import { logOddsWith, type Weighed } from './weigh';

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
export const expectedChange = (knowledge: KnowledgeBase, weighed: Weighed, factor: Factor): number => {
  const before = probabilityOfLogOdds(weighed.logOdds as LogOdds);
  let change = 0;
  for (const level of factor.levels) {
    const inCases = level.inCases ?? knowledge.method.supposedFrequency;
    const inOthers = level.inOthers ?? Math.min(1, inCases * exp(-level.logRatio));
    const share = before * inCases + (1 - before) * inOthers;
    const after = probabilityOfLogOdds(logOddsWith(knowledge, weighed, factor, level) as LogOdds);
    change += share * Math.abs(after - before);
  }
  return change;
};

/** A factor that an answer or a result would set in motion, and the condition it would move. */
export interface OpenFactor {
  readonly weighed: Weighed;
  readonly factor: Factor;
}

const SHOWN_CONDITIONS = 3;

/** The same over all conditions, those that must not be missed weighing more; with the three it moves most. */
export const expectedChangeOverall = (
  knowledge: KnowledgeBase,
  moved: readonly OpenFactor[],
): { readonly total: number; readonly most: readonly ConditionId[] } => {
  let total = 0;
  const changes: { id: ConditionId; change: number }[] = [];
  for (const { weighed, factor } of moved) {
    const { id, cannotMiss } = weighed.condition;
    const change = expectedChange(knowledge, weighed, factor) * (cannotMiss ? knowledge.method.cannotMissWeight : 1);
    total += change;
    changes.push({ id, change });
  }
  const most: ConditionId[] = [];
  for (const { id } of changes.sort((a, b) => b.change - a.change)) {
    if (most.length < SHOWN_CONDITIONS && !most.includes(id)) most.push(id);
  }
  return { total, most };
};

/** For each finding or investigation without a reading: the factors it would set in motion. */
export const openFactors = (
  knowledge: KnowledgeBase,
  weighed: readonly Weighed[],
  isOpen: (on: string) => boolean,
): ReadonlyMap<string, readonly OpenFactor[]> => {
  const { conditions, movers } = indexOf(knowledge);
  const sums = conditions.map((condition) => weighed.find((one) => one.condition === condition));
  const open = new Map<string, readonly OpenFactor[]>();
  for (const { on, factors } of movers) {
    if (factors.length === 0 || !isOpen(on)) continue;
    open.set(
      on,
      factors.flatMap((place) => {
        const sum = sums[place.condition];
        const factor = sum?.condition.factors[place.factor];
        return sum && factor ? [{ weighed: sum, factor }] : [];
      }),
    );
  }
  return open;
};
