import type { Facts } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { type LogicValue, ternaryOf } from './logic';
import { eachOnce, type Ruled } from './rule-index';
import { readAt, ternariesOf } from './rule-program';
import type { Ternary } from './ternary';

/** The value of a rule's condition for what is known. Throws for a rule of another knowledge base. */
export const readRule = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): LogicValue =>
  readingsOf(knowledge, facts).values[placeOf(knowledge, rule)] as LogicValue;

/** The same for a rule that is a yes or no. */
export const meets = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): Ternary =>
  ternaryOf(readRule(knowledge, rule, facts));

/** The names whose value would help to settle it; see `missingFor`. */
export const missingOf = (knowledge: KnowledgeBase, rule: Ruled, facts: Facts): readonly string[] => {
  const { names } = indexOf(knowledge).logic;
  return missingAt(knowledge, facts, placeOf(knowledge, rule)).map((slot) => names[slot] as string);
};

/** The same by the rule's place, and by their numbers. */
export const missingAt = (knowledge: KnowledgeBase, facts: Facts, place: number): readonly number[] => {
  const { program, missing: untouched } = indexOf(knowledge).logic;
  const { touched, missing } = readingsOf(knowledge, facts);
  if (touched[place] !== 1) return untouched[place] ?? [];
  // Red flags and questions ask about the same rules one after the other.
  const known = missing.get(place);
  if (known) return known;
  const slots: number[] = [];
  program.whole[place]?.(facts.known, slots);
  const found = eachOnce(slots);
  missing.set(place, found);
  return found;
};

const placeOf = (knowledge: KnowledgeBase, rule: Ruled): number => {
  const place = indexOf(knowledge).logic.placeOf.get(rule);
  if (place === undefined) throw new RangeError('The rule is not one of this knowledge base');
  return place;
};

/** How the rules stand, by their places. */
export interface Readings {
  /** By place of the rule: 1 where something that it rests on is known. */
  readonly touched: Uint8Array;
  readonly values: readonly LogicValue[];
  /** What has been asked for so far. */
  readonly missing: Map<number, readonly number[]>;
}

const kept = new WeakMap<Facts, Readings>();

/**
 * Made once for each set of facts. Most rules name nothing that is known yet: their value is the one they have when
 * nothing is, which is kept with the knowledge.
 */
export const readingsOf = (knowledge: KnowledgeBase, facts: Facts): Readings => {
  const before = kept.get(facts);
  if (before) return before;
  const { program, rulesNaming, untouched } = indexOf(knowledge).logic;
  const touched = new Uint8Array(untouched.length);
  const values = untouched.slice();
  const ternaries = ternariesOf(facts.known);
  for (const name of facts.values.keys()) {
    for (const place of rulesNaming.get(name) ?? []) {
      if (touched[place] === 1) continue;
      touched[place] = 1;
      values[place] = readAt(program, place, facts.known, ternaries);
    }
  }
  const readings = { touched, values, missing: new Map() };
  kept.set(facts, readings);
  return readings;
};
