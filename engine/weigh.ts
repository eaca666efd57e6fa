import { type Facts, reads } from './facts';
import type { EngineCondition, Factor, KnowledgeBase, Level, Prior } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { type Estimate, type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
import type { FindingId } from './vocabulary';

/** One factor at work: its place among the condition's factors, and the place of the level that was seen. */
export type Step = readonly [factor: number, level: number];

/** A condition's odds before and after the steps, kept open so that "what if" costs a few additions. */
export interface Weighed {
  readonly condition: EngineCondition;
  readonly prior: Prior;
  /** The strongest step of each overlap group, in the order of the factors. */
  readonly counted: readonly Step[];
  /** Those that a stronger step of their group stands for. */
  readonly covered: readonly Step[];
  /** What is present and the condition has nothing to say about. */
  readonly unexplained: readonly FindingId[];
  readonly logOdds: number;
  readonly variance: number;
  /** Sum of the counted log ratios, damped, less the charge for what stays unexplained. */
  readonly fit: number;
  /** Log ratio that counts in each overlap group. */
  readonly strongest: ReadonlyMap<string, number>;
}

/**
 * The odds of each condition for what is known: the prior's log-odds, plus the damped log ratios of what was seen, less
 * a charge for each finding the condition has nothing to say about. `priors` by place of the condition; one without a
 * prior is left out.
 *
 * Within an overlap group only the strongest ratio counts, so that sister findings are not counted twice; the charge of
 * a group is that of its rarest finding, and falls away once anything of the group speaks for or against the condition.
 * Variances of the prior and of each counted ratio add up, which treats groups as independent. Cannot fail.
 *
 * Source: Deeks & Altman 2004, doi:10.1136/bmj.329.7458.168 (product of ratios); overlap rule and charge are ours and
 * are argued for in docs/method.md.
 */
export const weighAll = (
  knowledge: KnowledgeBase,
  priors: readonly (Prior | undefined)[],
  facts: Facts,
): readonly Weighed[] => {
  const { conditions, movers } = indexOf(knowledge);
  const seen: Step[][] = conditions.map(() => []);
  const open: {
    readonly on: string;
    readonly overlapGroup: string;
    readonly charge: number;
    readonly spokenFor: Uint8Array;
  }[] = [];
  for (const mover of movers) {
    const value = facts.values.get(mover.on);
    if (value === undefined) continue;
    for (const { condition, factor } of mover.factors) {
      const { levels } = (conditions[condition] as EngineCondition).factors[factor] as Factor;
      const level = levels.findIndex(({ reading }) => reads(reading, value));
      if (level >= 0) seen[condition]?.push([factor, level]);
    }
    if (mover.charge > 0 && value === true) open.push(mover);
  }
  return conditions.flatMap((condition, place) => {
    const prior = priors[place];
    if (!prior) return [];
    const unexplained = open.filter(({ spokenFor }) => spokenFor[place] === 0);
    return [weigh(knowledge, condition, prior, seen[place] ?? [], unexplained)];
  });
};

const weigh = (
  knowledge: KnowledgeBase,
  condition: EngineCondition,
  prior: Prior,
  seen: readonly Step[],
  open: readonly { readonly on: string; readonly overlapGroup: string; readonly charge: number }[],
): Weighed => {
  const holders = new Map<string, Step>();
  for (const step of seen) {
    const { overlapGroup } = factorAt(condition, step);
    const rival = holders.get(overlapGroup);
    if (!rival || Math.abs(levelAt(condition, step).logRatio) > Math.abs(levelAt(condition, rival).logRatio)) {
      holders.set(overlapGroup, step);
    }
  }

  const { damping } = knowledge.method;
  const counted: Step[] = [];
  const covered: Step[] = [];
  const strongest = new Map<string, number>();
  let fit = 0;
  let variance = prior.standardError ** 2;
  for (const step of seen) {
    const { overlapGroup } = factorAt(condition, step);
    if (holders.get(overlapGroup) !== step) {
      covered.push(step);
      continue;
    }
    const { logRatio, standardError } = levelAt(condition, step);
    counted.push(step);
    strongest.set(overlapGroup, logRatio);
    fit += damping * logRatio;
    variance += (damping * standardError) ** 2;
  }

  const charges = new Map<string, number>();
  const unexplained: FindingId[] = [];
  for (const { on, overlapGroup, charge } of open) {
    if (strongest.has(overlapGroup)) continue;
    unexplained.push(on);
    charges.set(overlapGroup, Math.max(charge, charges.get(overlapGroup) ?? 0));
  }
  for (const charge of charges.values()) fit -= charge;
  return {
    condition,
    prior,
    counted,
    covered,
    unexplained,
    logOdds: prior.logOdds + fit,
    variance,
    fit,
    strongest,
  };
};

/** The factor that a step of this condition stands for. Throws on a step of another condition. */
export const factorAt = (condition: EngineCondition, [factor]: Step): Factor => {
  const found = condition.factors[factor];
  if (!found) throw new RangeError(`“${condition.id}” has no factor ${factor}`);
  return found;
};

/** The level that a step of this condition saw. Throws on a step of another condition. */
export const levelAt = (condition: EngineCondition, step: Step): Level => {
  const found = factorAt(condition, step).levels[step[1]];
  if (!found) throw new RangeError(`“${condition.id}” has no level ${step[1]} there`);
  return found;
};

/** Log-odds if this factor were seen at this level as well: it counts only where it beats its overlap group. */
export const logOddsWith = (
  knowledge: KnowledgeBase,
  weighed: Weighed,
  factor: Pick<Factor, 'overlapGroup'>,
  level: Pick<Level, 'logRatio'>,
): number => {
  const rival = weighed.strongest.get(factor.overlapGroup) ?? 0;
  if (Math.abs(level.logRatio) <= Math.abs(rival)) return weighed.logOdds;
  return weighed.logOdds + knowledge.method.damping * (level.logRatio - rival);
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
