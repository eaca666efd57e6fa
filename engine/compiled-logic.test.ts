import { expect, test } from 'vitest';
import { readerOf } from './compiled-logic';
import { evaluate, type Logic, type LogicValue, missingFor } from './logic';
import { missingIn, readAt, ruleProgramOf, ternariesOf } from './rule-program';
import { type Dice, seeded } from './worlds/seeded';

const names = ['a', 'b', 'c', 'd', 'e'];
const slotOf = (name: string): number => names.indexOf(name);

/** Of every kind there is, nested a few times, whether it makes sense or not. */
const anyLogic = (dice: Dice, depth: number): Logic => {
  const part = (): Logic => anyLogic(dice, depth - 1);
  const parts = (): readonly Logic[] => Array.from({ length: dice.whole(1, 4) }, part);
  const op =
    depth === 0
      ? dice.oneOf(['name', 'name', 'literal'] as const)
      : dice.oneOf(['name', 'and', 'or', 'not', 'count', 'and', 'or', 'stated', 'compare', 'in', 'if', 'sum'] as const);
  switch (op) {
    case 'name':
      return { op, name: dice.oneOf(names) };
    case 'literal':
      return { op, value: dice.oneOf<LogicValue>([true, false, null, 3, 'x']) };
    case 'not':
    case 'stated':
      return { op, part: part() };
    case 'count':
      return { op, parts: parts(), atLeast: dice.whole(1, 3) };
    case 'compare':
      return { op, by: dice.oneOf(['<', '<=', '>', '>=', '==', '!='] as const), left: part(), right: part() };
    case 'in':
      return { op, part: part(), options: dice.oneOf([['x', 'y'], ['x', 3], [2]]) };
    case 'if':
      return { op, test: part(), yes: part(), no: part() };
    case 'sum':
      return {
        op: dice.oneOf(['sum', 'difference', 'product', 'quotient', 'min', 'max'] as const),
        parts: parts(),
      };
    default:
      return { op, parts: parts() };
  }
};

test('a compiled condition has the value and the missing names of the one that was written, whatever is known', () => {
  const dice = seeded(20261121);
  const seen = { true: 0, false: 0, null: 0, other: 0, missing: 0 };
  for (let round = 0; round < 6000; round += 1) {
    const logic = anyLogic(dice, 3);
    const known = names.map(() => dice.oneOf<LogicValue>([true, false, null, null, 2, 3, 'x']));
    const lookup = (name: string): LogicValue => known[slotOf(name)] ?? null;
    const expected = evaluate(logic, lookup);
    const read = readerOf(logic, slotOf);
    expect(read(known)).toBe(expected);

    const missing: number[] = [];
    expect(read(known, missing)).toBe(expected);
    const wanted = missingFor(logic, lookup);
    expect([...new Set(missing)].map((slot) => names[slot])).toEqual(wanted);

    const alone = ruleProgramOf([logic], slotOf);
    expect([...new Set(missingIn(alone, 0, known, ternariesOf(known)))].map((slot) => names[slot])).toEqual(wanted);

    const other: Logic = { op: 'and', parts: [logic, { op: 'name', name: 'a' }] };
    const program = ruleProgramOf([other, logic], slotOf);
    expect(readAt(program, 1, known, ternariesOf(known))).toBe(expected);
    expect(readAt(program, 0, known, ternariesOf(known))).toBe(evaluate(other, lookup));

    seen[typeof expected === 'boolean' || expected === null ? (`${expected}` as const) : 'other'] += 1;
    if (wanted.length > 1) seen.missing += 1;
  }
  // None of this is said of a few kinds of conditions only.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(100);
});
