/**
 * Three-valued logic (Kleene's strong tables): `true`, `false`, and `null` for "cannot tell yet".
 *
 * An unknown operand makes the outcome unknown only where it could still change it:
 * `false and unknown` is false, `true or unknown` is true.
 *
 * Source: Kleene SC, Introduction to Metamathematics, 1952, section 64.
 */
export type Ternary = boolean | null;

export const not = (value: Ternary): Ternary => (value === null ? null : !value);

export const and = (values: Iterable<Ternary>): Ternary => {
  let seenUnknown = false;
  for (const value of values) {
    if (value === false) return false;
    if (value === null) seenUnknown = true;
  }
  return seenUnknown ? null : true;
};

export const or = (values: Iterable<Ternary>): Ternary => {
  let seenUnknown = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === null) seenUnknown = true;
  }
  return seenUnknown ? null : false;
};
