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
  if (index && !touched(knowledge, facts)[index.place]) return index.untouched;
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
  return index && !touched(knowledge, facts)[index.place] ? index.missing : missingFor(rule.logic, facts.lookup);
};

const marked = new WeakMap<Facts, Uint8Array>();

/** By place of the rule: 1 where something that it rests on is known. Made once for each set of facts. */
const touched = (knowledge: KnowledgeBase, facts: Facts): Uint8Array => {
  const known = marked.get(facts);
  if (known) return known;
  const { rules, rulesNaming } = indexOf(knowledge);
  const marks = new Uint8Array(rules.size);
  for (const name of facts.values.keys()) for (const place of rulesNaming.get(name) ?? []) marks[place] = 1;
  marked.set(facts, marks);
  return marks;
};
