import { type Facts, reads } from './facts';
import { type FlatMovers, flatMovers, LEVEL_WIDTH, SPREAD_WIDTH } from './flat-movers';
import type { EngineCondition, Factor, KnowledgeBase, Level, Prior, Reading } from './knowledge-base';
import { indexOf, type Mover } from './knowledge-index';
import { type LogicValue, ternaryOf } from './logic';
import { likenesses } from './precedents';
import type { FindingId } from './vocabulary';

/**
 * One factor at work: its place among the condition's factors, the place of the level that was seen (`UNSAID` for a
 * complaint that was not told), and its standing in its overlap group, 0 for the strongest.
 */
export type Step = readonly [factor: number, level: number, standing: number];

export const UNSAID = -1;

/** A condition's odds before and after the steps, kept open so that "what if" costs a few additions. */
export interface Weighed {
  readonly condition: EngineCondition;
  /** Its place among the conditions. */
  readonly place: number;
  readonly prior: Prior;
  /** In the order of the factors' names. */
  readonly steps: readonly Step[];
  /** What is present and the condition has nothing to say about. */
  readonly unexplained: readonly FindingId[];
  readonly logOdds: number;
  readonly variance: number;
  /** Sum of the log ratios of what is known, damped, less the charge for what stays unexplained. */
  readonly fit: number;
  /** The order “explains this patient best”, highest first: `fit` and what counts beside the findings. */
  readonly explains: number;
}

/**
 * The odds of each condition for what is known: the prior's log-odds, plus the damped log ratios of what was seen, less
 * a charge for each finding the condition has nothing to say about. `priors` by place of the condition; one without a
 * prior is left out.
 *
 * Findings of one overlap group share a cause: the strongest counts in full, each further one by `overlapShare` of the
 * one before it, so that sisters add little and are not lost. The charge of a group is that of its rarest finding.
 * Variances of the prior and of each ratio
 * add up, which treats groups as independent. Cannot fail.
 *
 * Source: Deeks & Altman 2004, doi:10.1136/bmj.329.7458.168 (product of ratios); the weights within a group and the
 * charge are ours and are argued for in docs/method.md.
 */
export const weighAll = (
  knowledge: KnowledgeBase,
  priors: readonly (Prior | undefined)[],
  facts: Facts,
): readonly Weighed[] => {
  const { conditions, movers, moverSlots } = indexOf(knowledge);
  const flat = flatMovers(knowledge);
  const seen: number[][] = conditions.map(() => []);
  const open: Mover[] = [];
  const silent = new Uint8Array(facts.known.length);
  for (const { slot } of facts.unsaid) silent[slot] = 1;
  for (let place = 0; place < moverSlots.length; place += 1) {
    const slot = moverSlots[place] as number;
    const value = facts.known[slot] ?? null;
    if (value === null && silent[slot] !== 1) continue;
    const to = flat.factors[slot + 1] as number;
    for (let factor = flat.factors[slot] as number; factor < to; factor += 1) {
      const level = value === null ? UNSAID : levelSeen(conditions, flat, factor, value);
      if (isSeen(flat, factor, level)) seen[flat.conditions[factor] as number]?.push(factor, level);
    }
    const mover = movers[place] as Mover;
    if (isToExplain(mover, facts)) open.push(mover);
  }
  const likeness = likenesses(knowledge, facts);
  return conditions.flatMap((_, place) => {
    const prior = priors[place];
    if (!prior) return [];
    const unexplained = open.filter(({ spokenFor }) => spokenFor[place] === 0);
    return [
      weigh(knowledge, place, {
        prior,
        facts,
        likeness: likeness[place] as number,
        seen: seen[place] ?? [],
        open: unexplained,
      }),
    ];
  });
};

/** The log-odds of one condition, by its place, the same to the last bit: for what it would come to if something else were known. */
export const logOddsOfOne = (knowledge: KnowledgeBase, place: number, prior: Prior, facts: Facts): number => {
  const { conditions, factorOn, chargedFor } = indexOf(knowledge);
  const flat = flatMovers(knowledge);
  const seen: number[] = [];
  for (const own of factorOn[place]?.values() ?? []) {
    const factor = flat.factorsOf[place]?.[own] as number;
    const slot = flat.slots[factor] as number;
    const value = facts.known[slot] ?? null;
    if (value === null && !facts.unsaid.some((one) => one.slot === slot)) continue;
    const level = value === null ? UNSAID : levelSeen(conditions, flat, factor, value);
    if (isSeen(flat, factor, level)) seen.push(factor, level);
  }
  const open = (chargedFor[place] ?? []).filter((mover) => isToExplain(mover, facts));
  return logOddsFrom(prior, sumsOf(knowledge, seen, open));
};

/** Whether a factor has a level that was seen, or one for silence. */
const isSeen = (flat: FlatMovers, factor: number, level: number): boolean =>
  level >= 0 || (level === UNSAID && flat.unsaid[factor] !== 0);

const levelSeen = (
  conditions: readonly EngineCondition[],
  flat: FlatMovers,
  factor: number,
  value: LogicValue,
): number => {
  // Most of what is known is a yes or a no.
  if (typeof value === 'boolean') {
    const level = (value ? flat.present : flat.absent)[factor] as number;
    return level < 0 ? NONE : level;
  }
  const condition = conditions[flat.conditions[factor] as number] as EngineCondition;
  const { levels } = factorAt(condition, flat.places[factor] as number);
  for (let level = 0; level < levels.length; level += 1)
    if (reads((levels[level] as Level).reading, value)) return level;
  return NONE;
};

const NONE = -2;

/** What is merely included is explained, or not, with what includes it. */
const isToExplain = ({ charge, slot, on }: Mover, { known, implied }: Facts): boolean =>
  charge > 0 && known[slot] === true && !implied.has(on);

/** What one condition is weighed from. */
interface Weighable {
  readonly prior: Prior;
  readonly facts: Facts;
  /** What published patients add to the order “explains best”. */
  readonly likeness: number;
  /** By turns a factor, by its place among the flat ones, and the level of it that was seen. */
  readonly seen: readonly number[];
  /** Present, and the condition has nothing to say about it. */
  readonly open: readonly Mover[];
}

const weigh = (knowledge: KnowledgeBase, place: number, { prior, facts, likeness, seen, open }: Weighable): Weighed => {
  const flat = flatMovers(knowledge);
  const { next, strongest, met } = flat.workspace;
  const sums = sumsOf(knowledge, seen, open);
  const steps = new Array<Step>(seen.length / 2);
  const { damping, overlapShare, explanation } = knowledge.method;
  let variance = prior.standardError ** 2;
  for (let group = 0; group < sums.groups; group += 1) {
    let weight = damping;
    let standing = 0;
    for (let index = strongest[met[group] as number] as number; index >= 0; index = next[index] as number) {
      const factor = seen[2 * index] as number;
      const level = seen[2 * index + 1] as number;
      // Silence carries the error of a denial.
      const carried = level === UNSAID ? (flat.absent[factor] as number) : level;
      const spread = ((flat.from[factor] as number) / LEVEL_WIDTH + carried) * SPREAD_WIDTH;
      const share = flat.spreads[spread] as number;
      const standardError = flat.spreads[spread + 1] as number;
      variance += (weight * share * standardError) ** 2;
      steps[index] = [flat.places[factor] as number, level, standing];
      weight *= overlapShare;
      standing += 1;
    }
  }
  const condition = indexOf(knowledge).conditions[place] as EngineCondition;
  const logOdds = logOddsFrom(prior, sums);
  const { fit, silence } = sums;
  const explains = fit + explanation.priorShare * silence + likeness + besideFindings(knowledge, place, prior, facts);
  const unexplained = open.map(({ on }) => on);
  return { condition, place, prior, steps, unexplained, logOdds, variance, fit, explains };
};

/** What the findings come to, and what silence does; the chains that they are summed along stay in the workspace. */
interface Sums {
  readonly fit: number;
  readonly silence: number;
  readonly groups: number;
}

const sumsOf = (knowledge: KnowledgeBase, seen: readonly number[], open: readonly Mover[]): Sums => {
  const flat = flatMovers(knowledge);
  const { ratios, next, strongest, met } = flat.workspace;
  const { damping, overlapShare } = knowledge.method;
  const groups = chainByGroup(flat, seen);
  let fit = 0;
  let silence = 0;
  for (let group = 0; group < groups; group += 1) {
    let weight = damping;
    for (let index = strongest[met[group] as number] as number; index >= 0; index = next[index] as number) {
      const counted = weight * (ratios[index] as number);
      if (seen[2 * index + 1] === UNSAID) silence += counted;
      else fit += counted;
      weight *= overlapShare;
    }
  }
  if (open.length > 0) for (const charge of chargesOf(open)) fit -= charge;
  return { fit, silence, groups };
};

const logOddsFrom = (prior: Prior, { fit, silence }: Sums): number => prior.logOdds + silence + fit;

/**
 * What was seen, group by group, as chains in the workspace; how many groups there are.
 *
 * `met`: their numbers, in the order in which they are met: sums are made in it. `strongest`, by number of the group: the
 * place of its strongest in what was seen. `ratios` and `next`, by that place: the log ratio that counts, and the place of
 * the next weaker of its group; below 0 behind the last.
 */
const chainByGroup = (flat: FlatMovers, seen: readonly number[]): number => {
  const { ratios, next, strongest, met } = flat.workspace;
  strongest.fill(-1);
  let groups = 0;
  for (let index = 0; 2 * index < seen.length; index += 1) {
    const factor = seen[2 * index] as number;
    const group = flat.groups[factor] as number;
    const ratio = countedAt(flat, factor, seen[2 * index + 1] as number);
    let stronger = -1;
    let weaker = strongest[group] as number;
    if (weaker < 0) {
      met[groups] = group;
      groups += 1;
    }
    // Two of the same strength stand in the order of their names.
    while (weaker >= 0 && byStrength(ratios[weaker] as number, ratio) <= 0) {
      stronger = weaker;
      weaker = next[weaker] as number;
    }
    ratios[index] = ratio;
    next[index] = weaker;
    if (stronger < 0) strongest[group] = index;
    else next[stronger] = index;
  }
  return groups;
};

/** The part of the log ratio that counts of a factor by its place among the flat ones, at a level or unsaid. */
const countedAt = (flat: FlatMovers, factor: number, level: number): number =>
  (level === UNSAID ? flat.unsaid[factor] : flat.levels[(flat.from[factor] as number) + level * LEVEL_WIDTH]) as number;

/** One charge for each overlap group, that of its rarest finding. */
const chargesOf = (open: readonly Mover[]): Iterable<number> => {
  const charges = new Map<string, number>();
  for (const { overlapGroup, charge } of open)
    charges.set(overlapGroup, Math.max(charge, charges.get(overlapGroup) ?? 0));
  return charges.values();
};

/**
 * What counts beside the findings in “explains best”, in log-odds: a share of the prior, a further share of what makes a
 * condition rare, a gain for one that must not be missed, and a loss while what defines it (an exposure, a complaint) is
 * not known to be there. It moves the order and no probability. Cannot fail.
 */
const besideFindings = (knowledge: KnowledgeBase, place: number, { logOdds }: Prior, facts: Facts): number => {
  const { conditions, definitions } = indexOf(knowledge);
  const { cannotMiss } = conditions[place] as EngineCondition;
  const {
    priorShare,
    rareBelow,
    rareShare,
    cannotMiss: gain,
    undefinedYet,
    undefinedSurely,
  } = knowledge.method.explanation;
  const definedBy = definitions[place];
  const defined = definedBy ? ternaryOf(definedBy(facts.known)) : true;
  const loss = defined === true ? 0 : defined === null ? undefinedYet : undefinedSurely;
  return priorShare * logOdds + rareShare * Math.min(0, logOdds - rareBelow) + (cannotMiss ? gain : 0) - loss;
};

const byStrength = (a: number, b: number): number => Math.abs(b) - Math.abs(a) || b - a;

/** How far one more ratio moves what its group comes to, each counting by `share` of the one before it. */
export const moveOfGroup = (ratios: readonly number[], more: number, share: number): number => {
  let weight = 1;
  let place = 0;
  for (; place < ratios.length && byStrength(ratios[place] ?? 0, more) <= 0; place += 1) weight *= share;
  let move = weight * more;
  for (; place < ratios.length; place += 1) {
    move -= weight * (1 - share) * (ratios[place] ?? 0);
    weight *= share;
  }
  return move;
};

/** A condition's factor by its place. Throws where it has none. */
export const factorAt = (condition: EngineCondition, factor: number): Factor => {
  const found = condition.factors[factor];
  if (!found) throw new RangeError(`“${condition.id}” has no factor ${factor}`);
  return found;
};

/** A level of a condition's factor by its place, or what silence says, which has no reading. Throws where it has none. */
export const levelAt = (condition: EngineCondition, factor: number, level: number): LevelSeen => {
  const { levels, unsaid } = factorAt(condition, factor);
  const found = level === UNSAID ? levels.find(({ reading }) => reads(reading, false)) : levels[level];
  if (!found) throw new RangeError(`“${condition.id}” has no level ${level} there`);
  return level === UNSAID ? { ...found, logRatio: unsaid ?? 0, reading: null } : found;
};

type LevelSeen = Omit<Level, 'reading'> & { readonly reading: Reading | null };

/** By number of the overlap group: the log ratios that count there, the strongest first. Cannot fail. */
export const ratiosIn = (
  knowledge: KnowledgeBase,
  { place, steps }: Weighed,
): readonly (readonly number[] | undefined)[] => {
  const flat = flatMovers(knowledge);
  const there = new Array<number[] | undefined>(flat.groupNumbers[place]?.size ?? 0).fill(undefined);
  for (const [own, level, standing] of steps) {
    const factor = flat.factorsOf[place]?.[own] as number;
    const group = flat.groups[factor] as number;
    const ratios = there[group] ?? [];
    ratios[standing] = countedAt(flat, factor, level);
    there[group] = ratios;
  }
  return there;
};

/** Log-odds if one more factor were seen at this level, both by their places, with its weight in its overlap group. */
export type LogOddsWith = (factor: number, level: number) => number;

/** Of one condition. Cannot fail. */
export const logOddsWith = (knowledge: KnowledgeBase, weighed: Weighed): LogOddsWith => {
  const { damping, overlapShare } = knowledge.method;
  const flat = flatMovers(knowledge);
  const ratios = ratiosIn(knowledge, weighed);
  return (own, level) => {
    const factor = flat.factorsOf[weighed.place]?.[own] as number;
    const ratio = countedAt(flat, factor, level);
    const there = ratios[flat.groups[factor] as number];
    return weighed.logOdds + damping * (there ? moveOfGroup(there, ratio, overlapShare) : ratio);
  };
};

/** What silence comes to about a factor, by its place among the flat ones, standing alone in its overlap group; 0 where it says nothing. Cannot fail. */
export const silenceAbout = (knowledge: KnowledgeBase, factor: number): number =>
  knowledge.method.damping * (flatMovers(knowledge).unsaid[factor] as number);
