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
  if (!index) return evaluate(rule.logic, facts.lookup);
  const { touched, values } = readingsOf(knowledge, facts);
  if (!touched[index.place]) return index.untouched;
  // Red flags, questions and suggestions ask about the same rules one after the other.
  const known = values[index.place];
  if (known !== undefined) return known;
  const value = evaluate(rule.logic, facts.lookup);
  values[index.place] = value;
  return value;
};

/** The same for a rule that is a yes or no. */
export const meets = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): Ternary => {
  const value = readRule(knowledge, rule, facts);
  return typeof value === 'boolean' ? value : null;
};

/** The names whose value would help to settle it; see `missingFor`. */
export const missingOf = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): readonly string[] => {
  const index = indexOf(knowledge).rules.get(rule);
  return index && !readingsOf(knowledge, facts).touched[index.place]
    ? index.missing
    : missingFor(rule.logic, facts.lookup);
};

interface Readings {
  /** By place of the rule: 1 where something that it rests on is known. */
  readonly touched: Uint8Array;
  /** What has been read so far. */
  readonly values: (LogicValue | undefined)[];
}

const kept = new WeakMap<Facts, Readings>();

/** Made once for each set of facts. */
const readingsOf = (knowledge: KnowledgeBase, facts: Facts): Readings => {
  const known = kept.get(facts);
  if (known) return known;
  const { rules, rulesNaming } = indexOf(knowledge);
  const touched = new Uint8Array(rules.size);
  for (const name of facts.values.keys()) for (const place of rulesNaming.get(name) ?? []) touched[place] = 1;
  const readings = { touched, values: new Array<LogicValue | undefined>(rules.size).fill(undefined) };
  kept.set(facts, readings);
  return readings;
};
