import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { EngineCondition, KnowledgeBase, Prior } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { type Estimate, type Probability, rangeOf } from './probability';
import { sixDecimals } from './six-decimals';
import type { ConditionId, EvidenceId, FindingId } from './vocabulary';
import type { Step, Weighed } from './weigh';

/** One condition, judged against its own odds: the list is not a pie and does not add up to 1. */
export interface RankedCondition {
  readonly condition: ConditionId;
  readonly cannotMiss: boolean;
  readonly priorEvidence: EvidenceId;
  readonly prior: Estimate<Probability>;
  /** Point and 90 % range. */
  readonly posterior: Estimate<Probability>;
  /** Sum of damped log ratios less charges, to six decimals: what the findings say, whatever the pre-test probability. */
  readonly fit: number;
  /** `fit` and what counts beside the findings (docs/method.md): the order “explains this patient best”, highest first. */
  readonly explains: number;
  /** What moved it: places in the condition's factors of the knowledge base it was made with. */
  readonly steps: readonly Step[];
  /** Present, and the condition has nothing to say about it. */
  readonly unexplained: readonly FindingId[];
}

/** By place of the condition: the pre-test probability that fits the patient, if there is one. */
export const priorsFor = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly (Prior | undefined)[] =>
  indexOf(knowledge).conditions.map((condition) => priorFor(condition, patient, facts));

/** The conditions in order of their odds, each with every step that led there. Ties fall by id. Cannot fail. */
export const rank = (knowledge: KnowledgeBase, weighed: readonly Weighed[]): readonly RankedCondition[] => {
  const { rangeWidth } = knowledge.method;
  const { priorRanges } = indexOf(knowledge);
  return [...weighed]
    .sort((a, b) => b.logOdds - a.logOdds || (a.condition.id < b.condition.id ? -1 : 1))
    .map(({ condition, prior, logOdds, variance, fit, explains, steps, unexplained }) => ({
      condition: condition.id,
      cannotMiss: condition.cannotMiss,
      priorEvidence: prior.id,
      prior: priorRanges.get(prior) as Estimate<Probability>,
      posterior: rangeOf(rangeWidth, logOdds, variance),
      fit: sixDecimals(fit),
      explains: sixDecimals(explains),
      steps,
      unexplained,
    }));
};

/** The order “explains this patient best”. */
export const byExplanation = (a: Weighed, b: Weighed): number =>
  b.explains - a.explains || (a.condition.id < b.condition.id ? -1 : 1);

/**
 * The pre-test probability that fits the patient most closely: a stratum that names the presentation, the sex or
 * the age before one that does not, and one that surely fits before one that may.
 */
export const priorFor = (condition: EngineCondition, patient: Case, facts: Pick<Facts, 'taken'>): Prior | undefined => {
  let best: { prior: Prior; closeness: number } | undefined;
  for (const prior of condition.priors) {
    if (!prior.settings.includes(patient.setting)) continue;
    // What it is taken for while the duration is not known, a notice says.
    if (prior.presentation !== null && prior.presentation !== facts.taken) continue;
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
