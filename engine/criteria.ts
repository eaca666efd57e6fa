import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { KnowledgeBase } from './knowledge-base';
import { reasoningOf } from './reasoning';
import { meets, missingOf } from './rules';
import { and } from './ternary';
import type { ConditionId, RuleId } from './vocabulary';

/** A set of diagnostic criteria that is met, or is not. */
export interface CriterionReading {
  readonly rule: RuleId;
  readonly condition: ConditionId | null;
  readonly met: boolean;
}

/** A set of criteria that cannot be told yet, with what would help to settle it. */
export interface OpenCriterion {
  readonly rule: RuleId;
  readonly missing: readonly string[];
}

/** Every set of criteria that is for this patient and settled, in the order of the knowledge base. Cannot fail. */
export const readCriteria = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly CriterionReading[] =>
  knowledge.criteria.flatMap((criterion) => {
    const gate = passes(criterion.gate, patient);
    const met = gate === false ? null : and([gate, meets(knowledge, criterion, facts)]);
    return met === null ? [] : [{ rule: criterion.id, condition: criterion.condition, met }];
  });

/** Those that cannot be told yet; none outside the scope. Worked out when somebody looks. Cannot fail. */
export const openCriteria = (knowledge: KnowledgeBase, patient: Case): readonly OpenCriterion[] => {
  const { facts, inside } = reasoningOf(knowledge, patient);
  if (!inside) return [];
  return knowledge.criteria.flatMap((criterion) => {
    const gate = passes(criterion.gate, patient);
    if (gate === false || and([gate, meets(knowledge, criterion, facts)]) !== null) return [];
    return [{ rule: criterion.id, missing: missingOf(knowledge, criterion, facts) }];
  });
};
