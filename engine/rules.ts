import type { Facts } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf, type Ruled } from './knowledge-index';
import { evaluate, type LogicValue, missingFor } from './logic';
import type { Ternary } from './ternary';

/**
 * The value of a rule's condition for what is known. Most rules name nothing that is known yet: their value is the one
 * they have when nothing is, which is kept. Cannot fail.
 */
export const readRule = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): LogicValue => {
  const index = indexOf(knowledge).rules.get(rule);
  if (index && !touches(index.names, facts)) return index.untouched;
  return evaluate(rule.logic, facts.lookup);
};

/** The same for a rule that is a yes or no. */
export const meets = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): Ternary => {
  const value = readRule(knowledge, rule, facts);
  return typeof value === 'boolean' ? value : null;
};

/** The names whose value would help to settle it; see `missingFor`. */
export const missingOf = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): readonly string[] => {
  const index = indexOf(knowledge).rules.get(rule);
  return index && !touches(index.names, facts) ? index.missing : missingFor(rule.logic, facts.lookup);
};

const touches = (names: readonly string[], facts: Facts): boolean => names.some((name) => facts.values.has(name));
