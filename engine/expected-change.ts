import { exp } from './exponential';
import { type FlatMovers, flatMovers, LEVEL_WIDTH } from './flat-movers';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import type { ConditionId } from './vocabulary';
import { moveOfGroup, ratiosIn, UNSAID, type Weighed } from './weigh';

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

/** The conditions that more could still move, and what would move them. */
export interface Movables {
  readonly flat: FlatMovers;
  /** By place of the condition; one whose odds are negligible is left out. */
  readonly places: readonly (Movable | undefined)[];
  /** Of each factor: 1 where silence counts now, which any answer would end. */
  readonly silent: Uint8Array;
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
  { there: groupsThere, odds, before }: Movable,
  { flat: { groups, levels, from, unsaid }, silent }: Movables,
  factor: number,
): number => {
  let there = groupsThere[groups[factor] as number];
  let start = odds;
  if (there && silent[factor] === 1) {
    const ratio = unsaid[factor] as number;
    const place = there.indexOf(ratio);
    there = there.filter((_, other) => other !== place);
    start *= exp(-damping * moveOfGroup(there, ratio, overlapShare));
  }
  const to = from[factor + 1] as number;
  let change = 0;
  for (let at = from[factor] as number; at < to; at += LEVEL_WIDTH) {
    const times = there
      ? exp(damping * moveOfGroup(there, levels[at] as number, overlapShare))
      : (levels[at + 1] as number);
    const then = start * times;
    const share = before * (levels[at + 2] as number) + (1 - before) * (levels[at + 3] as number);
    change += share * Math.abs(then / (1 + then) - before);
  }
  return change;
};

const SHOWN_CONDITIONS = 3;

/** The same over all conditions, those that must not be missed weighing more. 0 and up. Cannot fail. */
export const expectedChangeOverall = (knowledge: KnowledgeBase, movables: Movables, slot: number): number => {
  if (slot < 0) return 0;
  const { flat, places } = movables;
  const { conditions, factors } = flat;
  const to = factors[slot + 1] as number;
  let total = 0;
  for (let factor = factors[slot] as number; factor < to; factor += 1) {
    const one = places[conditions[factor] as number];
    if (one) total += expectedChange(knowledge, one, movables, factor) * one.weight;
  }
  return total;
};

/** The three conditions it moves most, weighed in the same way; the farthest first. Cannot fail. */
export const mostMoved = (knowledge: KnowledgeBase, movables: Movables, slot: number): readonly ConditionId[] => {
  if (slot < 0) return [];
  const { flat, places } = movables;
  const { conditions, factors } = flat;
  const to = factors[slot + 1] as number;
  const changes: { readonly id: ConditionId; readonly change: number }[] = [];
  for (let factor = factors[slot] as number; factor < to; factor += 1) {
    const one = places[conditions[factor] as number];
    if (!one) continue;
    changes.push({ id: one.id, change: expectedChange(knowledge, one, movables, factor) * one.weight });
  }
  const ids = changes.sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  return [...new Set(ids)].slice(0, SHOWN_CONDITIONS);
};

const kept = new WeakMap<readonly Weighed[], Movables>();

/**
 * The same, where what could move is not a probability but the share that each condition has in the order “explains best”:
 * e to the power of what it comes to there, over the sum of all, as if the patient had exactly one of them. A question is to
 * tell apart what leads; a probability of one in five that stands last in the order takes no part in that. `worth`: what a
 * share that goes from 0 to 1 is worth beside a probability that does. What must not be missed has its gain in that order
 * already. Cannot fail.
 *
 * @example // Two that come to the same, all others far behind: each has a share of a half.
 */
export const sharesOf = (knowledge: KnowledgeBase, weighed: readonly Weighed[], worth: number): Movables => {
  const best = Math.max(...weighed.map(({ explains }) => explains));
  const powers = weighed.map(({ explains }) => exp(explains - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  const places = new Array<Movable | undefined>(indexOf(knowledge).conditions.length).fill(undefined);
  for (const [at, one] of weighed.entries()) {
    const share = (powers[at] as number) / sum;
    if (share < knowledge.method.negligible) continue;
    const odds = share / (1 - Math.min(share, SURE));
    places[one.place] = {
      id: one.condition.id,
      odds,
      before: odds / (1 + odds),
      weight: worth,
      there: ratiosIn(knowledge, one),
    };
  }
  return { ...movablesOf(knowledge, weighed), places };
};

/** A condition that is alone in the order has all of it; its odds are held here. */
const SURE = 0.9999;

/** The conditions that answers and results could move. What to ask and what to order both want them. */
export const movablesOf = (knowledge: KnowledgeBase, weighed: readonly Weighed[]): Movables => {
  const known = kept.get(weighed);
  if (known) return known;
  const { negligible, cannotMissWeight } = knowledge.method;
  const flat = flatMovers(knowledge);
  const sums = new Map(weighed.map((one) => [one.condition, one]));
  const places = indexOf(knowledge).conditions.map((condition): Movable | undefined => {
    const sum = sums.get(condition);
    const odds = sum ? exp(sum.logOdds) : 0;
    if (!sum || odds < negligible) return undefined;
    const weight = condition.cannotMiss ? cannotMissWeight : 1;
    return { id: condition.id, odds, before: odds / (1 + odds), weight, there: ratiosIn(knowledge, sum) };
  });
  const silent = new Uint8Array(flat.conditions.length);
  for (const { place, steps } of weighed)
    for (const [factor, level] of steps) if (level === UNSAID) silent[flat.factorsOf[place]?.[factor] as number] = 1;
  const movables = { flat, places, silent };
  kept.set(weighed, movables);
  return movables;
};
