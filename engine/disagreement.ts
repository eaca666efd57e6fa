import type { CriterionReading } from './criteria';
import type { RankedCondition } from './rank';
import type { ConditionId, RuleId } from './vocabulary';

/** Criteria that are met for a condition which the odds do not put among the first. */
export interface Disagreement {
  readonly code: 'criteria_disagree';
  readonly rule: RuleId;
  readonly condition: ConditionId;
  /** Where it stands among what explains this patient best, counted from 1. */
  readonly place: number;
}

const FIRST = 3;

/**
 * Where the two ways of reasoning part (REG-18): criteria count what a committee asked for, odds weigh everything that
 * was said. Neither overrules the other; the reader is told. In the order of the criteria. Cannot fail.
 */
export const disagreementsOf = (
  ranking: readonly RankedCondition[],
  criteria: readonly CriterionReading[],
): readonly Disagreement[] => {
  const met = criteria.filter((one) => one.met && one.condition !== null);
  // Mostly there are none, and then nobody needs the order.
  if (met.length === 0) return [];
  const order = [...ranking].sort((a, b) => b.explains - a.explains).map(({ condition }) => condition);
  return met.flatMap(({ rule, condition }) => {
    if (condition === null) return [];
    const place = order.indexOf(condition) + 1;
    return place > FIRST ? [{ code: 'criteria_disagree' as const, rule, condition, place }] : [];
  });
};
