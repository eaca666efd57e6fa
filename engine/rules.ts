import type { Facts } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import type { LogicValue } from './logic';
import { eachOnce } from './rule-index';
import { missingIn, readAt, stepsIn, ternariesOf } from './rule-program';

/** By the place of an alarm or a set of criteria: the numbers of the names whose value would help to settle it; see `missingFor`. */
export const missingAt = (knowledge: KnowledgeBase, facts: Facts, rule: number): readonly number[] => {
  const { program, firstAlike, missing: untouched } = indexOf(knowledge).logic;
  const place = firstAlike[rule] as number;
  const { touched, missing, ternaries } = readingsOf(knowledge, facts);
  if (touched[place] !== 1) return untouched[place] ?? [];
  // Red flags and questions ask about the same rules one after the other.
  const known = missing.get(place);
  if (known) return known;
  const found = eachOnce(missingIn(program, place, facts.known, ternaries));
  missing.set(place, found);
  return found;
};

/** By the place of an alarm: how many things would still have to be found for it to hold; see `stepsIn`. */
export const stepsTo = (knowledge: KnowledgeBase, facts: Facts, place: number): number => {
  const { program, steps: untouched } = indexOf(knowledge).logic;
  const { touched, ternaries } = readingsOf(knowledge, facts);
  return touched[place] === 1 ? stepsIn(program, place, facts.known, ternaries) : (untouched[place] as number);
};

/** How the rules stand, by their places. */
interface Readings {
  /** By place of the rule: 1 where something that it rests on is known. */
  readonly touched: Uint8Array;
  readonly values: readonly LogicValue[];
  /** What is known, as the program takes it. */
  readonly ternaries: Uint8Array;
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
  const { program, firstAlike, rulesNaming, untouched } = indexOf(knowledge).logic;
  const touched = new Uint8Array(untouched.length);
  const values = untouched.slice();
  const ternaries = ternariesOf(facts.known);
  for (let slot = 0; slot < facts.known.length; slot += 1) {
    if (facts.known[slot] === null) continue;
    for (const place of rulesNaming[slot] ?? []) {
      if (touched[place] === 1) continue;
      touched[place] = 1;
      const first = firstAlike[place] as number;
      // It names the same, and so has just been read.
      values[place] = first < place ? (values[first] as LogicValue) : readAt(program, place, facts.known, ternaries);
    }
  }
  const readings = { touched, values, ternaries, missing: new Map() };
  kept.set(facts, readings);
  return readings;
};
