import { compare, evaluate, type Logic, type LogicValue, type Lookup } from './logic';

/** A condition made ready to be read at every answer. */
export type Reader = (lookup: Lookup) => LogicValue;

/** Reads what `evaluate` finds, without looking at each part of the tree again to see what it is. Cannot fail. */
export const readerOf = (logic: Logic): Reader => {
  switch (logic.op) {
    case 'name': {
      const { name } = logic;
      return (lookup) => lookup(name);
    }
    case 'literal': {
      const { value } = logic;
      return () => value;
    }
    case 'and':
      return settledBy(false, logic.parts.map(readerOf));
    case 'or':
      return settledBy(true, logic.parts.map(readerOf));
    case 'not': {
      const part = readerOf(logic.part);
      return (lookup) => {
        const value = part(lookup);
        return typeof value === 'boolean' ? !value : null;
      };
    }
    case 'stated': {
      const part = readerOf(logic.part);
      return (lookup) => part(lookup) === true;
    }
    case 'compare': {
      const { by } = logic;
      const [left, right] = [readerOf(logic.left), readerOf(logic.right)];
      return (lookup) => compare(by, left(lookup), right(lookup));
    }
    case 'in': {
      const part = readerOf(logic.part);
      const options: readonly LogicValue[] = logic.options;
      return (lookup) => {
        const value = part(lookup);
        return value === null ? null : options.includes(value);
      };
    }
    case 'count':
      return counting(logic.parts.map(readerOf), logic.atLeast);
    default:
      return (lookup) => evaluate(logic, lookup);
  }
};

/** One part that is `settling` decides; parts after it are not read. */
const settledBy =
  (settling: boolean, parts: readonly Reader[]): Reader =>
  (lookup) => {
    let open = false;
    for (const part of parts) {
      const value = part(lookup);
      if (value === settling) return settling;
      if (typeof value !== 'boolean') open = true;
    }
    return open ? null : !settling;
  };

const counting =
  (parts: readonly Reader[], atLeast: number): Reader =>
  (lookup) => {
    let met = 0;
    let open = 0;
    for (const part of parts) {
      const value = part(lookup);
      if (value === true) met += 1;
      else if (value !== false) open += 1;
    }
    if (met >= atLeast) return true;
    return met + open < atLeast ? false : null;
  };
