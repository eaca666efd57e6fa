import { exp } from './exponential';
import type { KnowledgeBase } from './knowledge-base';
import { type FactorEffects, indexOf } from './knowledge-index';
import type { ConditionId } from './vocabulary';
import { moveOfGroup, type Weighed } from './weigh';

/** A condition that more could still move: its sums, and its odds and probability as they stand. */
interface Movable {
  readonly weighed: Weighed;
  readonly odds: number;
  readonly before: number;
  /** Those that must not be missed weigh more. */
  readonly weight: number;
}

/** What answers and results would set in motion, for one case. */
interface OpenFactors {
  /** By place of the condition; one whose odds are negligible is left out. */
  readonly movable: readonly (Movable | undefined)[];
  /** By finding or investigation, of those without a reading. */
  readonly movers: ReadonlyMap<string, FlatMover>;
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
const expectedChange = (
  { method: { overlapShare, damping } }: KnowledgeBase,
  { weighed, odds, before }: Movable,
  { groups, levels, from }: FlatMover,
  place: number,
): number => {
  const there = weighed.groups.get(groups[place] as string);
  const to = from[place + 1] as number;
  let change = 0;
  for (let at = from[place] as number; at < to; at += LEVEL_WIDTH) {
    const times = there
      ? exp(damping * moveOfGroup(there, levels[at] as number, overlapShare))
      : (levels[at + 1] as number);
    const then = odds * times;
    const share = before * (levels[at + 2] as number) + (1 - before) * (levels[at + 3] as number);
    change += share * Math.abs(then / (1 + then) - before);
  }
  return change;
};

const SHOWN_CONDITIONS = 3;

/** The same over all conditions, those that must not be missed weighing more. 0 and up. Cannot fail. */
export const expectedChangeOverall = (knowledge: KnowledgeBase, open: OpenFactors, on: string): number => {
  const mover = open.movers.get(on);
  if (!mover) return 0;
  const { conditions } = mover;
  let total = 0;
  for (let place = 0; place < conditions.length; place += 1) {
    const one = open.movable[conditions[place] as number];
    if (one) total += expectedChange(knowledge, one, mover, place) * one.weight;
  }
  return total;
};

/** The three conditions it moves most, weighed in the same way; the farthest first. Cannot fail. */
export const mostMoved = (knowledge: KnowledgeBase, open: OpenFactors, on: string): readonly ConditionId[] => {
  const mover = open.movers.get(on);
  if (!mover) return [];
  const changes: { readonly id: ConditionId; readonly change: number }[] = [];
  for (const [place, condition] of mover.conditions.entries()) {
    const one = open.movable[condition];
    if (!one) continue;
    changes.push({ id: one.weighed.condition.id, change: expectedChange(knowledge, one, mover, place) * one.weight });
  }
  const ids = changes.sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  return [...new Set(ids)].slice(0, SHOWN_CONDITIONS);
};

/** What a mover would do, its numbers side by side: all of them are gone through at every answer. */
interface FlatMover {
  readonly on: string;
  /** By place of the factor: its condition and overlap group, and from where on its levels stand. */
  readonly conditions: readonly number[];
  readonly groups: readonly string[];
  readonly from: readonly number[];
  /** Of each level: ratio, times, inCases, inOthers, as in `FactorEffects`. */
  readonly levels: Float64Array;
}

const LEVEL_WIDTH = 4;

const flattened = new WeakMap<KnowledgeBase, readonly FlatMover[]>();

const flatMovers = (knowledge: KnowledgeBase): readonly FlatMover[] => {
  const known = flattened.get(knowledge);
  if (known) return known;
  const { movers, effects } = indexOf(knowledge);
  const flat = movers
    .filter(({ factors }) => factors.length > 0)
    .map(({ on, factors }): FlatMover => {
      const own = factors.map(({ condition, factor }) => effects[condition]?.[factor] as FactorEffects);
      const from = [0];
      for (const { levels } of own) from.push((from.at(-1) ?? 0) + levels.length * LEVEL_WIDTH);
      return {
        on,
        conditions: factors.map(({ condition }) => condition),
        groups: own.map(({ overlapGroup }) => overlapGroup),
        from,
        levels: Float64Array.from(
          own.flatMap(({ levels }) =>
            levels.flatMap(({ ratio, times, inCases, inOthers }) => [ratio, times, inCases, inOthers]),
          ),
        ),
      };
    });
  flattened.set(knowledge, flat);
  return flat;
};

/** For each finding or investigation without a reading: what it would set in motion. */
export const openFactors = (
  knowledge: KnowledgeBase,
  weighed: readonly Weighed[],
  isOpen: (on: string) => boolean,
): OpenFactors => {
  const movers = new Map<string, FlatMover>();
  for (const mover of flatMovers(knowledge)) if (isOpen(mover.on)) movers.set(mover.on, mover);
  return { movable: movableOf(knowledge, weighed), movers };
};

const kept = new WeakMap<readonly Weighed[], OpenFactors['movable']>();

/** What to ask and what to order both want them. */
const movableOf = (knowledge: KnowledgeBase, weighed: readonly Weighed[]): OpenFactors['movable'] => {
  const known = kept.get(weighed);
  if (known) return known;
  const { negligible, cannotMissWeight } = knowledge.method;
  const sums = new Map(weighed.map((one) => [one.condition, one]));
  const movable = indexOf(knowledge).conditions.map((condition): Movable | undefined => {
    const sum = sums.get(condition);
    const odds = sum ? exp(sum.logOdds) : 0;
    if (!sum || odds < negligible) return undefined;
    return { weighed: sum, odds, before: odds / (1 + odds), weight: condition.cannotMiss ? cannotMissWeight : 1 };
  });
  kept.set(weighed, movable);
  return movable;
};
