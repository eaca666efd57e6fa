import { type Facts, reads } from './facts';
import { type FlatMovers, flatMovers, LEVEL_WIDTH, SPREAD_WIDTH } from './flat-movers';
import type { EngineCondition, Factor, KnowledgeBase, Level, Prior, Reading } from './knowledge-base';
import { indexOf, type Mover } from './knowledge-index';
import { holds, type LogicValue } from './logic';
import { type Estimate, type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
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
  /** The log ratios that count in each overlap group, by its number (`FlatMovers`), the strongest first. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
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
  const seen: Seen[][] = conditions.map(() => []);
  const open: Mover[] = [];
  let silent = 0;
  for (let place = 0; place < moverSlots.length; place += 1) {
    const slot = moverSlots[place] as number;
    const value = facts.known[slot] ?? null;
    if (value === null && slot !== facts.unsaid[silent]?.slot) continue;
    const to = flat.factors[slot + 1] as number;
    for (let factor = flat.factors[slot] as number; factor < to; factor += 1) {
      const level = value === null ? UNSAID : levelSeen(conditions, flat, factor, value);
      if (isSeen(flat, factor, level)) seen[flat.conditions[factor] as number]?.push([factor, level]);
    }
    if (value === null) {
      silent += 1;
      continue;
    }
    const mover = movers[place] as Mover;
    if (isToExplain(mover, facts)) open.push(mover);
  }
  return conditions.flatMap((condition, place) => {
    const prior = priors[place];
    if (!prior) return [];
    const unexplained = open.filter(({ spokenFor }) => spokenFor[place] === 0);
    const beside = besideFindings(knowledge, condition, prior, facts);
    return [weigh(knowledge, place, { prior, beside, seen: seen[place] ?? [], open: unexplained })];
  });
};

/** The same for one condition, by its place, to the last bit: for what it would come to if something else were known. */
export const weighOne = (knowledge: KnowledgeBase, place: number, prior: Prior, facts: Facts): Weighed => {
  const { conditions, factorOn, chargedFor } = indexOf(knowledge);
  const flat = flatMovers(knowledge);
  const condition = conditions[place] as EngineCondition;
  const seen: Seen[] = [];
  for (const [on, own] of factorOn[place] ?? []) {
    const value = facts.values.get(on);
    if (value === undefined && !facts.unsaid.some(({ id }) => id === on)) continue;
    const factor = flat.factorsOf[place]?.[own] as number;
    const level = value === undefined ? UNSAID : levelSeen(conditions, flat, factor, value);
    if (isSeen(flat, factor, level)) seen.push([factor, level]);
  }
  const open = (chargedFor[place] ?? []).filter((mover) => isToExplain(mover, facts));
  return weigh(knowledge, place, { prior, beside: besideFindings(knowledge, condition, prior, facts), seen, open });
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
const isToExplain = ({ charge, on }: Mover, { values, implied }: Facts): boolean =>
  charge > 0 && values.get(on) === true && !implied.has(on);

/** A factor, by its place among the flat ones, and the level of it that was seen. */
type Seen = readonly [factor: number, level: number];

/** What one condition is weighed from. */
interface Weighable {
  readonly prior: Prior;
  /** What counts beside the findings in “explains best”. */
  readonly beside: number;
  readonly seen: readonly Seen[];
  /** Present, and the condition has nothing to say about it. */
  readonly open: readonly Mover[];
}

const weigh = (knowledge: KnowledgeBase, place: number, { prior, beside, seen, open }: Weighable): Weighed => {
  const flat = flatMovers(knowledge);
  const ratios = seen.map(([factor, level]) =>
    level === UNSAID
      ? (flat.unsaid[factor] as number)
      : (flat.levels[(flat.from[factor] as number) + level * LEVEL_WIDTH] as number),
  );
  const members = new Map<number, number[]>();
  for (let index = 0; index < seen.length; index += 1) {
    const number = flat.groups[(seen[index] as Seen)[0]] as number;
    const group = members.get(number);
    if (group) group.push(index);
    else members.set(number, [index]);
  }

  const { method } = knowledge;
  const { damping, overlapShare } = method;
  let fit = 0;
  let silence = 0;
  let variance = prior.standardError ** 2;
  const standings = new Array<number>(seen.length).fill(0);
  const groups = new Map<number, readonly number[]>();
  for (const [group, indices] of members) {
    // Two of the same strength stand in the order of their names.
    if (indices.length > 1) indices.sort((x, y) => byStrength(ratios[x] ?? 0, ratios[y] ?? 0) || x - y);
    const own: number[] = [];
    let weight = damping;
    for (let standing = 0; standing < indices.length; standing += 1) {
      const index = indices[standing] as number;
      const ratio = ratios[index] as number;
      const [factor, level] = seen[index] as Seen;
      // Silence carries the error of a denial.
      const carried = level === UNSAID ? (flat.absent[factor] as number) : level;
      const spread = ((flat.from[factor] as number) / LEVEL_WIDTH + carried) * SPREAD_WIDTH;
      const share = flat.spreads[spread] as number;
      const standardError = flat.spreads[spread + 1] as number;
      if (level === UNSAID) silence += weight * ratio;
      else fit += weight * ratio;
      variance += (weight * share * standardError) ** 2;
      standings[index] = standing;
      weight *= overlapShare;
      own.push(ratio);
    }
    groups.set(group, own);
  }
  const steps = seen.map(
    ([factor, level], index): Step => [flat.places[factor] as number, level, standings[index] as number],
  );

  const charges = new Map<string, number>();
  const unexplained: FindingId[] = [];
  for (const { on, overlapGroup, charge } of open) {
    unexplained.push(on);
    charges.set(overlapGroup, Math.max(charge, charges.get(overlapGroup) ?? 0));
  }
  for (const charge of charges.values()) fit -= charge;
  const condition = indexOf(knowledge).conditions[place] as EngineCondition;
  const logOdds = prior.logOdds + silence + fit;
  const explains = fit + method.explanation.priorShare * silence + beside;
  return { condition, place, prior, steps, unexplained, logOdds, variance, fit, explains, groups };
};

/**
 * What counts beside the findings in “explains best”, in log-odds: a share of the prior, a further share of what makes a
 * condition rare, a gain for one that must not be missed, and a loss while what defines it (an exposure, a complaint) is
 * not known to be there. It moves the order and no probability. Cannot fail.
 */
const besideFindings = (
  { method }: KnowledgeBase,
  { cannotMiss, definedBy }: EngineCondition,
  { logOdds }: Prior,
  facts: Facts,
): number => {
  const { priorShare, rareBelow, rareShare, cannotMiss: gain, undefinedYet, undefinedSurely } = method.explanation;
  const defined = definedBy === null ? true : holds(definedBy, facts.lookup);
  const loss = defined === true ? 0 : defined === null ? undefinedYet : undefinedSurely;
  return priorShare * logOdds + rareShare * Math.min(0, logOdds - rareBelow) + (cannotMiss ? gain : 0) - loss;
};

/** The part of a level's log ratio that counts before its overlap group is looked at. Cannot fail. */
export const countedRatio = ({ logRatio, weight }: Pick<Level, 'logRatio' | 'weight'>): number => weight * logRatio;

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

/** Log-odds if this factor were seen at this level as well, with its weight in its overlap group. Cannot fail. */
export const logOddsWith = (
  knowledge: KnowledgeBase,
  weighed: Weighed,
  factor: Pick<Factor, 'overlapGroup'>,
  level: Pick<Level, 'logRatio' | 'weight'>,
): number => {
  const { method } = knowledge;
  const number = flatMovers(knowledge).groupNumbers[weighed.place]?.get(factor.overlapGroup);
  const there = number === undefined ? undefined : weighed.groups.get(number);
  const ratio = countedRatio(level);
  return weighed.logOdds + method.damping * (there ? moveOfGroup(there, ratio, method.overlapShare) : ratio);
};

/** A probability with the bounds of its 90 % range, from log-odds and their variance. Cannot fail. */
export const rangeOf = (knowledge: KnowledgeBase, logOdds: number, variance: number): Estimate<Probability> => {
  const reach = knowledge.method.rangeWidth * Math.sqrt(variance);
  return {
    point: probabilityOfLogOdds(logOdds as LogOdds),
    low: probabilityOfLogOdds((logOdds - reach) as LogOdds),
    high: probabilityOfLogOdds((logOdds + reach) as LogOdds),
  };
};
