import { exp } from './exponential';
import type { KnowledgeBase } from './knowledge-base';
import { type FactorEffects, indexOf } from './knowledge-index';
import type { ConditionId } from './vocabulary';
import { moveOfGroup, type Weighed } from './weigh';

/** A condition that more could still move: its odds and probability as they stand. */
interface Movable {
  readonly id: ConditionId;
  readonly odds: number;
  readonly before: number;
  /** Those that must not be missed weigh more. */
  readonly weight: number;
  /** By number of the overlap group: the log ratios that count there already, the strongest first. */
  readonly there: readonly (readonly number[] | undefined)[];
}

/** By place of the condition; one whose odds are negligible is left out. */
export type Movables = readonly (Movable | undefined)[];

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
  { there: groupsThere, odds, before }: Movable,
  { groups, levels, from }: FlatMover,
  place: number,
): number => {
  const there = groupsThere[groups[place] as number];
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
export const expectedChangeOverall = (knowledge: KnowledgeBase, movables: Movables, slot: number): number => {
  const mover = flatMovers(knowledge).bySlot[slot];
  if (!mover) return 0;
  const { conditions } = mover;
  let total = 0;
  for (let place = 0; place < conditions.length; place += 1) {
    const one = movables[conditions[place] as number];
    if (one) total += expectedChange(knowledge, one, mover, place) * one.weight;
  }
  return total;
};

/** The three conditions it moves most, weighed in the same way; the farthest first. Cannot fail. */
export const mostMoved = (knowledge: KnowledgeBase, movables: Movables, slot: number): readonly ConditionId[] => {
  const mover = flatMovers(knowledge).bySlot[slot];
  if (!mover) return [];
  const changes: { readonly id: ConditionId; readonly change: number }[] = [];
  for (const [place, condition] of mover.conditions.entries()) {
    const one = movables[condition];
    if (!one) continue;
    changes.push({ id: one.id, change: expectedChange(knowledge, one, mover, place) * one.weight });
  }
  const ids = changes.sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  return [...new Set(ids)].slice(0, SHOWN_CONDITIONS);
};

/** What a mover would do, its numbers side by side: all of them are gone through at every answer. */
interface FlatMover {
  /** By place of the factor: its condition, its overlap group there, and from where on its levels stand. */
  readonly conditions: readonly number[];
  readonly groups: readonly number[];
  readonly from: readonly number[];
  /** Of each level: ratio, times, inCases, inOthers, as in `FactorEffects`. */
  readonly levels: Float64Array;
}

interface FlatMovers {
  readonly bySlot: readonly (FlatMover | undefined)[];
  /** By place of the condition: the numbers of its overlap groups. */
  readonly groups: readonly ReadonlyMap<string, number>[];
}

const LEVEL_WIDTH = 4;

const flattened = new WeakMap<KnowledgeBase, FlatMovers>();

const flatMovers = (knowledge: KnowledgeBase): FlatMovers => {
  const known = flattened.get(knowledge);
  if (known) return known;
  const { movers, effects, logic } = indexOf(knowledge);
  const groups = effects.map(
    (own) => new Map([...new Set(own.map(({ overlapGroup }) => overlapGroup))].map((group, place) => [group, place])),
  );
  const bySlot = new Array<FlatMover | undefined>(logic.slots.size).fill(undefined);
  for (const { slot, factors } of movers) {
    if (slot < 0 || factors.length === 0) continue;
    const own = factors.map(({ condition, factor }) => effects[condition]?.[factor] as FactorEffects);
    const from = [0];
    for (const { levels } of own) from.push((from.at(-1) ?? 0) + levels.length * LEVEL_WIDTH);
    bySlot[slot] = {
      conditions: factors.map(({ condition }) => condition),
      groups: own.map(
        ({ overlapGroup }, place) => groups[factors[place]?.condition ?? -1]?.get(overlapGroup) as number,
      ),
      from,
      levels: Float64Array.from(
        own.flatMap(({ levels }) =>
          levels.flatMap(({ ratio, times, inCases, inOthers }) => [ratio, times, inCases, inOthers]),
        ),
      ),
    };
  }
  const made = { bySlot, groups };
  flattened.set(knowledge, made);
  return made;
};

const kept = new WeakMap<readonly Weighed[], Movables>();

/** The conditions that answers and results could move. What to ask and what to order both want them. */
export const movablesOf = (knowledge: KnowledgeBase, weighed: readonly Weighed[]): Movables => {
  const known = kept.get(weighed);
  if (known) return known;
  const { negligible, cannotMissWeight } = knowledge.method;
  const { groups } = flatMovers(knowledge);
  const sums = new Map(weighed.map((one) => [one.condition, one]));
  const movables = indexOf(knowledge).conditions.map((condition, place): Movable | undefined => {
    const sum = sums.get(condition);
    const odds = sum ? exp(sum.logOdds) : 0;
    if (!sum || odds < negligible) return undefined;
    const numbers = groups[place] as ReadonlyMap<string, number>;
    const there = new Array<readonly number[] | undefined>(numbers.size).fill(undefined);
    for (const [group, ratios] of sum.groups) there[numbers.get(group) as number] = ratios;
    const weight = condition.cannotMiss ? cannotMissWeight : 1;
    return { id: condition.id, odds, before: odds / (1 + odds), weight, there };
  });
  kept.set(weighed, movables);
  return movables;
};
