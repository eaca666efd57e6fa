import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { EngineCondition, Factor, KnowledgeBase, Level, Prior, Reading } from './knowledge-base';
import { type Estimate, type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
import type { ConditionId, EvidenceId, FindingId, InvestigationId } from './vocabulary';
import { logOddsWith, rangeOf, type Step, type Weighed, weigh } from './weigh';

/** One condition, judged against its own odds: the list is not a pie and does not add up to 1. */
export interface RankedCondition {
  readonly condition: ConditionId;
  readonly cannotMiss: boolean;
  readonly priorEvidence: EvidenceId;
  readonly prior: Estimate<Probability>;
  /** Point and 90 % range. */
  readonly posterior: Estimate<Probability>;
  /** Sum of damped log ratios: what the findings say, whatever the pre-test probability. */
  readonly fit: number;
  /** `fit` plus a small share of the prior's log-odds: the order “explains this patient best”, highest first. */
  readonly explains: number;
  /** Strongest first, those that do not count last. */
  readonly steps: readonly Step[];
  /** What has not been answered and would move this condition most, with where it would move it. */
  readonly couldChange: readonly CouldChange[];
}

export interface CouldChange {
  readonly on: FindingId | InvestigationId;
  readonly evidence: EvidenceId;
  readonly reading: Reading;
  readonly probability: Probability;
}

/** A condition together with its open sum, for the parts of the engine that ask "what if". */
export interface WeighedCondition {
  readonly condition: EngineCondition;
  readonly weighed: Weighed;
}

/** Every condition that has a pre-test probability for this patient, with its odds; the others by name. */
export const weighAll = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
): { readonly weighed: readonly WeighedCondition[]; readonly withoutPrior: readonly ConditionId[] } => {
  const weighed: WeighedCondition[] = [];
  const withoutPrior: ConditionId[] = [];
  for (const condition of Object.values(knowledge.conditions)) {
    const prior = priorFor(condition, patient, facts);
    if (prior) weighed.push({ condition, weighed: weigh(knowledge, condition, prior, facts) });
    else withoutPrior.push(condition.id);
  }
  return { weighed, withoutPrior };
};

/** The conditions in order of their odds, each with every step that led there. Ties fall by id. Cannot fail. */
export const rank = (
  knowledge: KnowledgeBase,
  weighed: readonly WeighedCondition[],
  facts: Facts,
): readonly RankedCondition[] =>
  [...weighed]
    .sort((a, b) => b.weighed.logOdds - a.weighed.logOdds || (a.condition.id < b.condition.id ? -1 : 1))
    .map(({ condition, weighed: sum }) => ({
      condition: condition.id,
      cannotMiss: condition.cannotMiss,
      priorEvidence: sum.prior.id,
      prior: rangeOf(knowledge, sum.prior.logOdds, sum.prior.standardError ** 2),
      posterior: rangeOf(knowledge, sum.logOdds, sum.variance),
      fit: sum.fit,
      explains: sum.fit + knowledge.method.priorInExplanation * sum.prior.logOdds,
      steps: [...sum.steps].sort(byStrength),
      couldChange: couldChange(knowledge, condition, sum, facts),
    }));

/**
 * The pre-test probability that fits the patient most closely: a stratum that names the presentation, the sex or
 * the age before one that does not, and one that surely fits before one that may.
 */
export const priorFor = (condition: EngineCondition, patient: Case, facts: Facts): Prior | undefined => {
  let best: { prior: Prior; closeness: number } | undefined;
  for (const prior of condition.priors) {
    if (!prior.settings.includes(patient.setting)) continue;
    // Until the duration is known the walk is taken as chronic, and a notice says so.
    if (prior.presentation !== null && prior.presentation !== (facts.presentation ?? 'chronic')) continue;
    const fits = passes(prior.gate, patient);
    if (fits === false) continue;
    const closeness =
      (fits === true ? 8 : 0) +
      (prior.presentation ? 4 : 0) +
      (prior.gate.sex ? 2 : 0) +
      (prior.gate.ageFrom !== null || prior.gate.ageTo !== null ? 1 : 0);
    if (!best || closeness > best.closeness) best = { prior, closeness };
  }
  return best?.prior;
};

const SHOWN_CHANGES = 3;

/** The few open levels that would move the condition farthest, one for each finding or investigation. */
const couldChange = (
  knowledge: KnowledgeBase,
  condition: EngineCondition,
  weighed: Weighed,
  facts: Facts,
): readonly CouldChange[] => {
  const farthest: { factor: Factor; level: Level; to: number; distance: number }[] = [];
  for (const factor of condition.factors) {
    if (facts.lookup(factor.on) !== null || knowledge.findings[factor.on]?.asked === false) continue;
    let best: (typeof farthest)[number] | undefined;
    for (const level of factor.levels) {
      const to = logOddsWith(knowledge, weighed, factor, level);
      const distance = Math.abs(to - weighed.logOdds);
      if (distance > (best?.distance ?? 0)) best = { factor, level, to, distance };
    }
    if (!best) continue;
    const place = farthest.findIndex(({ distance }) => best.distance > distance);
    if (place >= 0) farthest.splice(place, 0, best);
    else farthest.push(best);
    farthest.length = Math.min(farthest.length, SHOWN_CHANGES);
  }
  return farthest.map(({ factor, level, to }) => ({
    on: factor.on,
    evidence: factor.id,
    reading: level.reading,
    probability: probabilityOfLogOdds(to as LogOdds),
  }));
};

const byStrength = (a: Step, b: Step): number =>
  Number(b.counted) - Number(a.counted) || Math.abs(b.logRatio) - Math.abs(a.logRatio);
