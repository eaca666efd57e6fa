import { type Known, type Reader, readerOf } from './compiled-logic';
import { type Comparison, compare, type Logic, type LogicValue } from './logic';

// All rules are read at every answer, and most of them are `and`, `or`, `not`, `count` and `stated` over names and over
// comparisons of a name with a figure or a word: these stand one after the other in one array of numbers, so that reading them calls nothing and makes nothing. With 0, 1 and 2 for false,
// unknown and true, Kleene's `and` is the least of its parts, `or` the greatest, and `not` what is left to 2.

const FALSE = 0;
const UNKNOWN = 1;
const TRUE = 2;
const values: readonly LogicValue[] = [false, null, true];

const NAME = 0;
const OTHER = 1;
const AND = 2;
const OR = 3;
const NOT = 4;
const COUNT = 5;
const STATED = 6;
const COMPARE = 7;
/** A word holds what it is in its lowest bits, and above them a slot, a place among `others`, or where it ends. */
const KIND_BITS = 3;
const KIND_MASK = (1 << KIND_BITS) - 1;

export interface RuleProgram {
  readonly words: Int32Array;
  /** By place of the rule: where it begins; below 0 where it is no yes or no, and is read in full. */
  readonly begins: Int32Array;
  /** What names are compared with. */
  readonly literals: readonly LogicValue[];
  /** Conditions of other kinds within them: lists of words, sums, `if`. */
  readonly others: readonly Reader[];
  /** By place of the rule, those that are read in full. */
  readonly whole: readonly (Reader | undefined)[];
}

export const ruleProgramOf = (logics: readonly Logic[], slotOf: (name: string) => number): RuleProgram => {
  const words: number[] = [];
  const literals: LogicValue[] = [];
  const others: Reader[] = [];
  const putOther = (logic: Logic): void => {
    words.push(OTHER | (others.length << KIND_BITS));
    others.push(readerOf(logic, slotOf));
  };
  const put = (logic: Logic): void => {
    const at = words.length;
    switch (logic.op) {
      case 'name':
        words.push(NAME | (slotOf(logic.name) << KIND_BITS));
        return;
      case 'and':
      case 'or':
        words.push(0);
        for (const part of logic.parts) put(part);
        words[at] = (logic.op === 'and' ? AND : OR) | (words.length << KIND_BITS);
        return;
      case 'not':
      case 'stated':
        words.push(0);
        put(logic.part);
        words[at] = (logic.op === 'not' ? NOT : STATED) | (words.length << KIND_BITS);
        return;
      case 'count':
        words.push(0, logic.atLeast);
        for (const part of logic.parts) put(part);
        words[at] = COUNT | (words.length << KIND_BITS);
        return;
      case 'compare': {
        const { by, left, right } = logic.left.op === 'literal' ? turned(logic) : logic;
        if (left.op === 'name' && right.op === 'literal') {
          words.push(0, slotOf(left.name), comparisons.indexOf(by), literals.length);
          literals.push(right.value);
          words[at] = COMPARE | (words.length << KIND_BITS);
        } else putOther(logic);
        return;
      }
      default:
        putOther(logic);
    }
  };
  const begins = logics.map((logic) => {
    const begin = words.length;
    put(logic);
    return ((words[begin] as number) & KIND_MASK) <= OTHER ? -1 : begin;
  });
  return {
    words: Int32Array.from(words),
    begins: Int32Array.from(begins),
    literals,
    others,
    whole: logics.map((logic, place) => ((begins[place] as number) < 0 ? readerOf(logic, slotOf) : undefined)),
  };
};

/** The same said from the other side. @example // 18 <= age-years: age-years >= 18 */
const turned = ({ op, by, left, right }: Compared): Compared => ({ op, by: theOtherWay[by], left: right, right: left });
type Compared = Extract<Logic, { op: 'compare' }>;

const theOtherWay: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

const comparisons: readonly Comparison[] = ['<', '<=', '>', '>=', '==', '!='];

/** What is known as the program takes it: a number or a word is neither true nor false. */
export const ternariesOf = (known: Known): Uint8Array => {
  const ternaries = new Uint8Array(known.length).fill(UNKNOWN);
  for (let slot = 0; slot < known.length; slot += 1) {
    const value = known[slot];
    if (typeof value === 'boolean') ternaries[slot] = value ? TRUE : FALSE;
  }
  return ternaries;
};

/** The value of the rule at this place: that of `evaluate`, which says what is meant. Cannot fail. */
export const readAt = (program: RuleProgram, place: number, known: Known, ternaries: Uint8Array): LogicValue => {
  const begin = program.begins[place] as number;
  if (begin < 0) return (program.whole[place] as Reader)(known);
  return values[ternaryAt(program, begin, known, ternaries)] as LogicValue;
};

/** The numbers of the names that would help to settle it: those of `missingFor`, perhaps several times. Cannot fail. */
export const missingIn = (
  program: RuleProgram,
  place: number,
  known: Known,
  ternaries: Uint8Array,
): readonly number[] => {
  const missing: number[] = [];
  const begin = program.begins[place] as number;
  if (begin < 0) program.whole[place]?.(known, missing);
  else putMissing(program, begin, known, ternaries, missing);
  return missing;
};

const putMissing = (program: RuleProgram, at: number, known: Known, ternaries: Uint8Array, missing: number[]): void => {
  const { words } = program;
  const word = words[at] as number;
  const kind = word & KIND_MASK;
  const end = word >> KIND_BITS;
  if (kind === OTHER) program.others[end]?.(known, missing);
  else if (kind === NAME || kind === COMPARE) {
    const slot = kind === NAME ? end : (words[at + 1] as number);
    if (known[slot] === null) missing.push(slot);
  } else if (ternaryAt(program, at, known, ternaries) === UNKNOWN) {
    const first = kind === COUNT ? at + 2 : at + 1;
    for (let part = first; part < end; part = after(words, part)) putMissing(program, part, known, ternaries, missing);
  }
};

/**
 * How many things that nobody has told yet would have to be found for it to hold, at the least: 0 where it is settled, 1 where one
 * would do. What is only not to be there needs nothing found. Cannot fail.
 */
export const stepsIn = (program: RuleProgram, place: number, known: Known, ternaries: Uint8Array): number => {
  const begin = program.begins[place] as number;
  if (begin < 0) return program.whole[place]?.(known) === null ? 1 : 0;
  return ternaryAt(program, begin, known, ternaries) === UNKNOWN ? stepsAt(program, begin, known, ternaries) : 0;
};

/** Of an open part. */
const stepsAt = (program: RuleProgram, at: number, known: Known, ternaries: Uint8Array): number => {
  const { words } = program;
  const word = words[at] as number;
  const kind = word & KIND_MASK;
  if (kind === NOT) return 0;
  if (kind === COUNT) return stepsOfCount(program, at, known, ternaries);
  if (kind !== AND && kind !== OR) return 1;
  const end = word >> KIND_BITS;
  let all = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let part = at + 1; part < end; part = after(words, part)) {
    if (ternaryAt(program, part, known, ternaries) !== UNKNOWN) continue;
    const steps = stepsAt(program, part, known, ternaries);
    all += steps;
    if (steps < least) least = steps;
  }
  return kind === AND ? all : least;
};

/** Those of its open parts that are the nearest, as many as it still misses. */
const stepsOfCount = (program: RuleProgram, at: number, known: Known, ternaries: Uint8Array): number => {
  const { words } = program;
  let wanted = words[at + 1] as number;
  const open: number[] = [];
  for (let part = at + 2; part < (words[at] as number) >> KIND_BITS; part = after(words, part)) {
    const value = ternaryAt(program, part, known, ternaries);
    if (value === TRUE) wanted -= 1;
    else if (value === UNKNOWN) open.push(stepsAt(program, part, known, ternaries));
  }
  return open
    .sort((a, b) => a - b)
    .slice(0, wanted)
    .reduce((sum, steps) => sum + steps, 0);
};

const ternaryAt = (program: RuleProgram, at: number, known: Known, ternaries: Uint8Array): number => {
  const { words } = program;
  const word = words[at] as number;
  const end = word >> KIND_BITS;
  switch (word & KIND_MASK) {
    case NAME:
      return ternaries[end] as number;
    case OTHER:
      return otherAt(program, end, known);
    case NOT:
      return TRUE - ternaryAt(program, at + 1, known, ternaries);
    case STATED:
      return ternaryAt(program, at + 1, known, ternaries) === TRUE ? TRUE : FALSE;
    case COMPARE: {
      const value = known[words[at + 1] as number] as LogicValue;
      const literal = program.literals[words[at + 3] as number] as LogicValue;
      return numberOf(compare(comparisons[words[at + 2] as number] as Comparison, value, literal));
    }
    case COUNT: {
      const atLeast = words[at + 1] as number;
      let met = 0;
      let open = 0;
      for (let part = at + 2; part < end; part = after(words, part)) {
        const value = ternaryAt(program, part, known, ternaries);
        if (value === TRUE) met += 1;
        else if (value === UNKNOWN) open += 1;
      }
      return met >= atLeast ? TRUE : met + open < atLeast ? FALSE : UNKNOWN;
    }
    default: {
      const settling = (word & KIND_MASK) === AND ? FALSE : TRUE;
      let open = false;
      for (let part = at + 1; part < end; part = after(words, part)) {
        const inner = words[part] as number;
        const value =
          (inner & KIND_MASK) === NAME
            ? (ternaries[inner >> KIND_BITS] as number)
            : ternaryAt(program, part, known, ternaries);
        if (value === settling) return settling;
        if (value === UNKNOWN) open = true;
      }
      return open ? UNKNOWN : TRUE - settling;
    }
  }
};

/** Where the part behind this one begins. */
const after = (words: Int32Array, at: number): number => {
  const word = words[at] as number;
  return (word & KIND_MASK) <= OTHER ? at + 1 : word >> KIND_BITS;
};

const otherAt = ({ others }: RuleProgram, place: number, known: Known): number =>
  numberOf((others[place] as Reader)(known));

const numberOf = (value: LogicValue): number => (typeof value === 'boolean' ? (value ? TRUE : FALSE) : UNKNOWN);
