import type { Case } from './case';
import { passes } from './gate';
import type { Gate } from './knowledge-base';
import { evaluate, type Logic, type LogicValue, type Lookup, missingFor } from './logic';
import { not, type Ternary } from './ternary';

/** A few rules of the knowledge base, with what they rest on: small enough to be sent with a page. */
export interface Calculation {
  readonly rules: readonly { readonly id: string; readonly gate: Gate; readonly logic: Logic }[];
  /** Names that follow from others, by name. */
  readonly derived: Readonly<Record<string, Logic>>;
  /** What is asked for, in order. */
  readonly inputs: readonly string[];
}

/** What is known, by name; what is not there, or `null`, is unknown. */
export type Given = Readonly<Record<string, LogicValue>>;

export interface RuleOutcome {
  readonly rule: string;
  /** Yes or no, the number of a score, the word of a reading; `null`: cannot be told yet. */
  readonly value: LogicValue;
  /** Inputs that would help to settle it, in the order in which they are asked for. */
  readonly missing: readonly string[];
  /** For people of another age or sex than the one given. */
  readonly notForThem: boolean;
}

/**
 * What each rule gives for what is known. The same tree is read as in the walk, so that a score is the same in both.
 * A sum of which one part is unknown is unknown. Cannot fail.
 */
export const calculate = ({ rules, derived, inputs }: Calculation, given: Given): readonly RuleOutcome[] => {
  const lookup = lookupOf(derived, given);
  const age = lookup('age-years');
  const sex = lookup('sex');
  const patient: Pick<Case, 'ageYears' | 'sex'> = {
    ageYears: typeof age === 'number' ? age : null,
    sex: sex === 'female' || sex === 'male' ? sex : 'unknown',
  };
  return rules.map(({ id, gate, logic }) => {
    const forThem: Ternary = passes(gate, patient);
    const value = evaluate(logic, lookup);
    const names = value === null ? new Set(openNames(logic, derived, lookup)) : new Set<string>();
    return {
      rule: id,
      value: forThem === false ? null : value,
      missing: forThem === false ? [] : inputs.filter((input) => names.has(input)),
      notForThem: not(forThem) === true,
    };
  });
};

/** As in `factsOf`: a word that denies does not stand against a figure that shows. */
const lookupOf = (derived: Calculation['derived'], given: Given): Lookup => {
  const open = new Set<string>();
  const lookup: Lookup = (name) => {
    const said = given[name] ?? null;
    const logic = derived[name];
    if (logic === undefined || open.has(name) || (said !== null && said !== false)) return said;
    open.add(name); // it guards against a definition that leads back to itself
    const value = evaluate(logic, lookup);
    open.delete(name);
    return value ?? said;
  };
  return lookup;
};

/** What is missing, and what is missing for that which follows from others. */
const openNames = (
  logic: Logic,
  derived: Calculation['derived'],
  lookup: Lookup,
  seen = new Set<string>(),
): readonly string[] =>
  missingFor(logic, lookup).flatMap((name) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const behind = derived[name];
    return behind ? [name, ...openNames(behind, derived, lookup, seen)] : [name];
  });
