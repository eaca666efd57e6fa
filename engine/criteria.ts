import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { KnowledgeBase } from './knowledge-base';
import { meets, missingOf } from './rules';
import { and, type Ternary } from './ternary';
import type { ConditionId, RuleId } from './vocabulary';

/** Whether a set of diagnostic criteria is met (`true`), not met, or cannot be told yet (`null`). */
export interface CriterionReading {
  readonly rule: RuleId;
  readonly condition: ConditionId | null;
  readonly met: Ternary;
  readonly missing: readonly string[];
}

/** Every set of criteria that is for this patient, in the order of the knowledge base. Cannot fail. */
export const readCriteria = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly CriterionReading[] =>
  knowledge.criteria.flatMap((criterion) => {
    const gate = passes(criterion.gate, patient);
    if (gate === false) return [];
    const met = and([gate, meets(knowledge, criterion, facts)]);
    return [
      {
        rule: criterion.id,
        condition: criterion.condition,
        met,
        missing: met === null ? missingOf(knowledge, criterion, facts) : [],
      },
    ];
  });
