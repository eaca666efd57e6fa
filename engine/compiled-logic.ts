import { compare, computed, type Logic, type LogicValue, ternaryOf } from './logic';
import { not } from './ternary';

/** What is known, by the number of its name; `null` for everything that is not. */
export type Known = readonly LogicValue[];

/**
 * A condition as a function of what is known. Handed a list, it also puts down the numbers of the names that would help to
 * settle it, in reading order and perhaps several times; none where it is settled.
 */
export type Reader = (known: Known, missing?: number[]) => LogicValue;

/**
 * The condition with each name looked up once and for all: the value of `evaluate` and the names of `missingFor`, which
 * say what is meant; a test holds it against both. Cannot fail.
 */
export const readerOf = (logic: Logic, slotOf: (name: string) => number): Reader => {
  const within = (part: Logic): Reader => readerOf(part, slotOf);
  switch (logic.op) {
    case 'name': {
      const slot = slotOf(logic.name);
      return (known, missing) => {
        const value = known[slot] as LogicValue;
        if (value === null && missing) missing.push(slot);
        return value;
      };
    }
    case 'literal':
      return () => logic.value;
    case 'and':
      return settledBy(false, logic.parts.map(within));
    case 'or':
      return settledBy(true, logic.parts.map(within));
    case 'not': {
      const part = within(logic.part);
      return (known, missing) => not(ternaryOf(part(known, missing)));
    }
    case 'stated': {
      const part = within(logic.part);
      return (known) => part(known) === true;
    }
    case 'compare': {
      const [left, right] = [within(logic.left), within(logic.right)];
      return (known, missing) => compare(logic.by, left(known, missing), right(known, missing));
    }
    case 'in': {
      const part = within(logic.part);
      return (known, missing) => {
        const value = part(known, missing);
        return value === null ? null : logic.options.some((option) => option === value);
      };
    }
    case 'count':
      return countAtLeast(logic.parts.map(within), logic.atLeast);
    case 'if':
      return eitherOf(within(logic.test), within(logic.yes), within(logic.no));
    default: {
      const parts = logic.parts.map(within);
      return (known, missing) =>
        computed(
          logic.op,
          parts.map((part) => part(known, missing)),
        );
    }
  }
};

const settledBy =
  (settling: boolean, parts: readonly Reader[]): Reader =>
  (known, missing) => {
    const before = missing?.length;
    let open = false;
    for (const part of parts) {
      const value = part(known, missing);
      if (value === settling) {
        takeBack(missing, before);
        return settling;
      }
      if (typeof value !== 'boolean') open = true;
    }
    return open ? null : !settling;
  };

const countAtLeast =
  (parts: readonly Reader[], atLeast: number): Reader =>
  (known, missing) => {
    const before = missing?.length;
    let met = 0;
    let open = 0;
    for (const part of parts) {
      const value = part(known, missing);
      if (value === true) met += 1;
      else if (value !== false) open += 1;
    }
    if (met < atLeast && met + open >= atLeast) return null;
    takeBack(missing, before);
    return met >= atLeast;
  };

const eitherOf =
  (test: Reader, yes: Reader, no: Reader): Reader =>
  (known, missing) => {
    const before = missing?.length;
    const which = test(known, missing);
    if (!missing && typeof which === 'boolean') return (which ? yes : no)(known);
    const [ifSo, ifNot] = [yes(known, missing), no(known, missing)];
    const agreed = ifSo === ifNot ? ifSo : null;
    const value = typeof which === 'boolean' ? (which ? ifSo : ifNot) : agreed;
    if (value !== null) takeBack(missing, before);
    return value;
  };

/** What was put down for a part has no say once the whole is settled. */
const takeBack = (missing: number[] | undefined, before: number | undefined): void => {
  if (missing && before !== undefined) missing.length = before;
};
