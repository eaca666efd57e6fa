import { not, type Ternary } from './ternary';

/**
 * A rule's condition as a tree: what the knowledge base writes as one readable line, compiled.
 *
 * A `name` is a finding, an investigation, or one of `age-years`, `sex`, `setting`. Its value is true or false
 * (present, absent), a number, a word, or `null` when nobody knows.
 */
export type Logic =
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'literal'; readonly value: LogicValue }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Logic[] }
  | { readonly op: 'not'; readonly part: Logic }
  | { readonly op: 'stated'; readonly part: Logic }
  | { readonly op: 'compare'; readonly by: Comparison; readonly left: Logic; readonly right: Logic }
  | { readonly op: 'in'; readonly part: Logic; readonly options: readonly (string | number)[] }
  | { readonly op: 'count'; readonly parts: readonly Logic[]; readonly atLeast: number }
  | { readonly op: 'if'; readonly test: Logic; readonly yes: Logic; readonly no: Logic }
  | { readonly op: 'sum' | 'difference' | 'product' | 'quotient' | 'min' | 'max'; readonly parts: readonly Logic[] };

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type LogicValue = number | string | boolean | null;
/** What is known, by name; `null` for everything that is not. */
export type Lookup = (name: string) => LogicValue;

/**
 * The value of a rule's condition for what is known: in three values where the condition is a yes or no.
 *
 * Unknown spreads only where it could still change the outcome: `count … atLeast n` is true once enough parts
 * are known to be true, and false once too few could still become so; `if` with an unknown test is known when
 * both branches agree. Cannot fail; a number where a yes or no is wanted counts as unknown.
 *
 * `stated` alone is never unknown: true for what is known to be true, false for all else. It is for what a definition may
 * leave out as long as nobody has said it. A literal `null` is for the part of a definition that no answer settles.
 */
export const evaluate = (logic: Logic, lookup: Lookup): LogicValue => {
  switch (logic.op) {
    case 'name':
      return lookup(logic.name);
    case 'literal':
      return logic.value;
    case 'and':
      return settledBy(false, logic.parts, lookup);
    case 'or':
      return settledBy(true, logic.parts, lookup);
    case 'not':
      return not(ternaryOf(evaluate(logic.part, lookup)));
    case 'stated':
      return evaluate(logic.part, lookup) === true;
    case 'compare':
      return compare(logic.by, evaluate(logic.left, lookup), evaluate(logic.right, lookup));
    case 'in': {
      const value = evaluate(logic.part, lookup);
      return value === null ? null : logic.options.some((option) => option === value);
    }
    case 'count':
      return countAtLeast(logic.parts, logic.atLeast, lookup);
    case 'if': {
      const test = ternaryOf(evaluate(logic.test, lookup));
      if (test !== null) return evaluate(test ? logic.yes : logic.no, lookup);
      const yes = evaluate(logic.yes, lookup);
      return yes === evaluate(logic.no, lookup) ? yes : null;
    }
    default:
      return computed(
        logic.op,
        logic.parts.map((part) => evaluate(part, lookup)),
      );
  }
};

/** The same for a condition that is a yes or no. */
export const holds = (logic: Logic, lookup: Lookup): Ternary => ternaryOf(evaluate(logic, lookup));

/** Every name the condition mentions, each once, in reading order. Kept, since rules are read again at every answer. */
export const namesIn = (logic: Logic): readonly string[] => {
  const known = namesOf.get(logic);
  if (known) return known;
  const names = new Set<string>();
  const visit = (part: Logic): void => {
    if (part.op === 'name') names.add(part.name);
    else for (const child of partsOf(part)) visit(child);
  };
  visit(logic);
  const found = [...names];
  namesOf.set(logic, found);
  return found;
};

const namesOf = new WeakMap<Logic, readonly string[]>();

/**
 * The names whose value would help to settle an unsettled condition: those without a value that stand in a part
 * which is itself unsettled. Empty when the condition is settled.
 */
export const missingFor = (logic: Logic, lookup: Lookup): readonly string[] => {
  const names: string[] = [];
  const visit = (part: Logic): void => {
    if (part.op === 'name') {
      if (lookup(part.name) === null && !names.includes(part.name)) names.push(part.name);
    } else if (evaluate(part, lookup) === null) {
      for (const child of partsOf(part)) visit(child);
    }
  };
  visit(logic);
  return names;
};

/**
 * The names that a settled condition is settled by, each once, in reading order: those with a value, without the parts of
 * an `and`, `or` or `count` and the branch of an `if` that had no say in it. Empty when the condition is open.
 */
export const settledBecauseOf = (logic: Logic, lookup: Lookup): readonly string[] => {
  const names = new Set<string>();
  const visit = (part: Logic): void => {
    const value = evaluate(part, lookup);
    if (value === null) return;
    if (part.op === 'name') names.add(part.name);
    else if (part.op === 'and' || part.op === 'or' || part.op === 'count') {
      for (const child of part.parts) if (evaluate(child, lookup) === value) visit(child);
    } else if (part.op === 'if') {
      const test = evaluate(part.test, lookup);
      visit(part.test);
      if (test !== false) visit(part.yes);
      if (test !== true) visit(part.no);
    } else for (const child of partsOf(part)) visit(child);
  };
  visit(logic);
  return [...names];
};

const partsOf = (logic: Logic): readonly Logic[] => {
  switch (logic.op) {
    case 'name':
    case 'literal':
      return [];
    case 'not':
    case 'stated':
    case 'in':
      return [logic.part];
    case 'compare':
      return [logic.left, logic.right];
    case 'if':
      return [logic.test, logic.yes, logic.no];
    default:
      return logic.parts;
  }
};

/** A yes or no, or unknown: a number or a word is neither. */
export const ternaryOf = (value: LogicValue): Ternary => (typeof value === 'boolean' ? value : null);

/** `and` is settled by one false part, `or` by one true part; parts after that are not looked at. */
const settledBy = (settling: boolean, parts: readonly Logic[], lookup: Lookup): Ternary => {
  let open = false;
  for (const part of parts) {
    const value = ternaryOf(evaluate(part, lookup));
    if (value === settling) return settling;
    if (value === null) open = true;
  }
  return open ? null : !settling;
};

/** Unknown where either side is; and where one that is no number is to be more or less. */
export const compare = (by: Comparison, left: LogicValue, right: LogicValue): Ternary => {
  if (left === null || right === null) return null;
  if (by === '==') return left === right;
  if (by === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  if (by === '<') return left < right;
  if (by === '<=') return left <= right;
  if (by === '>') return left > right;
  return left >= right;
};

const countAtLeast = (parts: readonly Logic[], atLeast: number, lookup: Lookup): Ternary => {
  let met = 0;
  let open = 0;
  for (const part of parts) {
    const value = ternaryOf(evaluate(part, lookup));
    if (value === true) met += 1;
    else if (value === null) open += 1;
  }
  if (met >= atLeast) return true;
  return met + open < atLeast ? false : null;
};

/** Unknown unless all of them are numbers. */
export const computed = (
  op: 'sum' | 'difference' | 'product' | 'quotient' | 'min' | 'max',
  values: readonly LogicValue[],
): number | null => {
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value !== 'number') return null;
    numbers.push(value);
  }
  const [first = 0, ...rest] = numbers;
  switch (op) {
    case 'sum':
      return rest.reduce((total, next) => total + next, first);
    case 'difference':
      return rest.reduce((total, next) => total - next, first);
    case 'product':
      return rest.reduce((total, next) => total * next, first);
    case 'quotient':
      return rest.includes(0) ? null : rest.reduce((total, next) => total / next, first);
    case 'min':
      return Math.min(...numbers);
    case 'max':
      return Math.max(...numbers);
  }
};
