import { type Known, type Reader, readerOf } from './compiled-logic';
import type { Logic, LogicValue } from './logic';

// All rules are read at every answer, and most of them are `and`, `or`, `not` and `count` over names: these stand one after
// the other in one array of numbers, so that reading them calls nothing and makes nothing. With 0, 1 and 2 for false,
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
/** A word holds what it is in its lowest bits, and above them a slot, a place among `others`, or where its parts end. */
const KIND_BITS = 3;
const KIND_MASK = (1 << KIND_BITS) - 1;

export interface RuleProgram {
  readonly words: Int32Array;
  /** By place of the rule: where it begins; below 0 where it is no yes or no, and is read in full. */
  readonly begins: Int32Array;
  /** Conditions of other kinds within them: comparisons, words, `if`. */
  readonly others: readonly Reader[];
  readonly whole: readonly Reader[];
}

export const ruleProgramOf = (logics: readonly Logic[], slotOf: (name: string) => number): RuleProgram => {
  const words: number[] = [];
  const others: Reader[] = [];
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
        words.push(0);
        put(logic.part);
        words[at] = NOT | (words.length << KIND_BITS);
        return;
      case 'count':
        words.push(0, logic.atLeast);
        for (const part of logic.parts) put(part);
        words[at] = COUNT | (words.length << KIND_BITS);
        return;
      default:
        others.push(readerOf(logic, slotOf));
        words.push(OTHER | ((others.length - 1) << KIND_BITS));
    }
  };
  const begins = logics.map((logic) => {
    if (!yesOrNo.has(logic.op)) return -1;
    const begin = words.length;
    put(logic);
    return begin;
  });
  return {
    words: Int32Array.from(words),
    begins: Int32Array.from(begins),
    others,
    whole: logics.map((logic) => readerOf(logic, slotOf)),
  };
};

const yesOrNo: ReadonlySet<Logic['op']> = new Set(['and', 'or', 'not', 'count']);

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

const otherAt = ({ others }: RuleProgram, place: number, known: Known): number => {
  const value = (others[place] as Reader)(known);
  return typeof value === 'boolean' ? (value ? TRUE : FALSE) : UNKNOWN;
};
