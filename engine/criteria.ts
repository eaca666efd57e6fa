import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { Criterion, KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { ternaryOf } from './logic';
import { reasoningOf } from './reasoning';
import { missingAt, readingsOf } from './rules';
import { and, type Ternary } from './ternary';
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
export const readCriteria = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly CriterionReading[] => {
  const standing = standingOf(knowledge, patient, facts);
  const readings: CriterionReading[] = [];
  for (let place = 0; place < knowledge.criteria.length; place += 1) {
    const { id, condition } = knowledge.criteria[place] as Criterion;
    const met = standing(place);
    if (met !== null) readings.push({ rule: id, condition, met });
  }
  return readings;
};

/** Those that cannot be told yet; none outside the scope. Worked out when somebody looks. Cannot fail. */
export const openCriteria = (knowledge: KnowledgeBase, patient: Case): readonly OpenCriterion[] => {
  const { facts, inside } = reasoningOf(knowledge, patient);
  if (!inside) return [];
  const standing = standingOf(knowledge, patient, facts);
  const { from, names } = indexOf(knowledge).logic;
  return knowledge.criteria.flatMap(({ id, gate }, place) => {
    if (passes(gate, patient) === false || standing(place) !== null) return [];
    const missing = missingAt(knowledge, facts, from.criteria + place).map((slot) => names[slot] as string);
    return [{ rule: id, missing }];
  });
};

/** By place: whether a set of criteria is met; `null` where that is open, or it is not for this patient. */
const standingOf = (knowledge: KnowledgeBase, patient: Case, facts: Facts): ((place: number) => Ternary) => {
  const { values } = readingsOf(knowledge, facts);
  const { from } = indexOf(knowledge).logic;
  return (place) => {
    const criterion = knowledge.criteria[place];
    const gate = criterion ? passes(criterion.gate, patient) : false;
    return gate === false ? null : and([gate, ternaryOf(values[from.criteria + place] ?? null)]);
  };
};
