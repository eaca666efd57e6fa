import type { Facts } from './facts';
import { reads } from './facts';
import type { EngineCondition, Factor, KnowledgeBase, Level, Prior, Reading } from './knowledge-base';
import { type Estimate, type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
import type { EvidenceId, FindingId, InvestigationId } from './vocabulary';

/** One factor at work: what was seen, which way it moved the odds, how far, and on what evidence. */
export interface Step {
  readonly evidence: EvidenceId;
  readonly on: FindingId | InvestigationId;
  readonly reading: Reading;
  /** Natural logarithm of the likelihood ratio, undamped. */
  readonly logRatio: number;
  readonly standardError: number;
  /** False when a stronger measurement of the same thing stands for it. */
  readonly counted: boolean;
}

/** A condition's odds before and after the steps, kept open so that "what if" costs a few additions. */
export interface Weighed {
  readonly prior: Prior;
  readonly steps: readonly Step[];
  readonly logOdds: number;
  readonly variance: number;
  /** Sum of the counted log ratios, damped: how well the condition explains the patient, whatever its prior. */
  readonly fit: number;
  /** The counted step of each overlap group. */
  readonly strongest: ReadonlyMap<string, Step>;
}

/**
 * The odds of one condition for what is known: the prior's log-odds plus the damped log ratios of what was seen.
 *
 * Within an overlap group only the strongest ratio counts, so that sister findings are not counted twice.
 * Variances of the prior and of each counted ratio add up, which treats groups as independent. Cannot fail.
 *
 * Source: Deeks & Altman 2004, doi:10.1136/bmj.329.7458.168 (product of ratios); the overlap rule is ours and is
 * argued for in docs/method.md.
 */
export const weigh = (knowledge: KnowledgeBase, condition: EngineCondition, prior: Prior, facts: Facts): Weighed => {
  const seen: Factor[] = [];
  const levels: Level[] = [];
  const strongest = new Map<string, number>();
  for (const factor of condition.factors) {
    const level = levelOf(factor, facts);
    if (!level) continue;
    const rival = strongest.get(factor.overlapGroup);
    const rivalRatio = rival === undefined ? 0 : (levels[rival]?.logRatio ?? 0);
    if (rival === undefined || Math.abs(level.logRatio) > Math.abs(rivalRatio)) {
      strongest.set(factor.overlapGroup, seen.length);
    }
    seen.push(factor);
    levels.push(level);
  }

  const { damping } = knowledge.method;
  let fit = 0;
  let variance = prior.standardError ** 2;
  const counted = new Map<string, Step>();
  const steps = seen.map((factor, index): Step => {
    const { reading, logRatio, standardError } = levels[index] as Level;
    const counts = strongest.get(factor.overlapGroup) === index;
    const step = { evidence: factor.id, on: factor.on, reading, logRatio, standardError, counted: counts };
    if (counts) {
      fit += damping * logRatio;
      variance += (damping * standardError) ** 2;
      counted.set(factor.overlapGroup, step);
    }
    return step;
  });
  return { prior, steps, logOdds: prior.logOdds + fit, variance, fit, strongest: counted };
};

/** Log-odds if this factor were seen at this level as well: it counts only where it beats its overlap group. */
export const logOddsWith = (
  knowledge: KnowledgeBase,
  weighed: Weighed,
  factor: Pick<Factor, 'overlapGroup'>,
  level: Pick<Level, 'logRatio'>,
): number => {
  const rival = weighed.strongest.get(factor.overlapGroup)?.logRatio ?? 0;
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

/** The level that stands for what is known about a factor's finding or investigation, if any does. */
export const levelOf = (factor: Factor, facts: Facts): Level | undefined => {
  const value = facts.lookup(factor.on);
  return value === null ? undefined : factor.levels.find((level) => reads(level.reading, value));
};
