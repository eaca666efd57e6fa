import type { Case } from './case';
import { type Facts, factsOf } from './facts';
import type { KnowledgeBase, Prior } from './knowledge-base';
import { priorsFor } from './rank';
import { type Weighed, weighAll } from './weigh';

/** What every part of the engine starts from: the facts of a case and the open sums of the conditions. */
export interface Reasoning {
  readonly knowledge: KnowledgeBase;
  readonly patient: Case;
  readonly facts: Facts;
  /** Inside the ages the knowledge speaks about; outside, nothing is weighed. */
  readonly inside: boolean;
  /** By place of the condition. */
  readonly priors: readonly (Prior | undefined)[];
  readonly weighed: readonly Weighed[];
}

let last: Reasoning | undefined;

/** The same case is asked about several times in a row (what it means, what to ask, what to order): it is kept. */
export const reasoningOf = (knowledge: KnowledgeBase, patient: Case): Reasoning => {
  if (last?.knowledge === knowledge && last.patient === patient) return last;
  const facts = factsOf(knowledge, patient);
  const { from, to } = knowledge.method.ages;
  const inside = patient.ageYears === null || (patient.ageYears >= from && patient.ageYears <= to);
  const priors = inside ? priorsFor(knowledge, patient, facts) : [];
  last = { knowledge, patient, facts, inside, priors, weighed: inside ? weighAll(knowledge, priors, facts) : [] };
  return last;
};
