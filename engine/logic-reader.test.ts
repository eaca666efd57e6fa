import { describe, expect, test } from 'vitest';
import { evaluate, type Logic, type LogicValue, namesIn } from './logic';
import { readerOf } from './logic-reader';
import { randomLogic } from './worlds/random-logic';
import { seeded } from './worlds/seeded';

const name = (id: string): Logic => ({ op: 'name', name: id });
const literal = (value: LogicValue): Logic => ({ op: 'literal', value });

/** Every operation once, over names that may be a yes or no, a figure, a word, or unknown. */
const everyOperation: readonly Logic[] = [
  { op: 'stated', part: name('a') },
  { op: 'not', part: name('b') },
  ...(['<', '<=', '>', '>=', '==', '!='] as const).map(
    (by): Logic => ({ op: 'compare', by, left: name('a'), right: literal(2) }),
  ),
  { op: 'in', part: name('a'), options: ['word', 2] },
  { op: 'if', test: name('a'), yes: name('b'), no: name('c') },
  { op: 'count', parts: [name('a'), name('b'), name('c')], atLeast: 2 },
  ...(['sum', 'difference', 'product', 'quotient', 'min', 'max'] as const).map(
    (op): Logic => ({ op, parts: [name('a'), name('b')] }),
  ),
];

describe('a reader says what evaluating says', () => {
  const values: readonly LogicValue[] = [true, false, null, 2, 0, 'word'];

  test.each(everyOperation.map((logic) => [JSON.stringify(logic), logic] as const))('%s', (_name, logic) => {
    const read = readerOf(logic);
    for (const a of values)
      for (const b of values)
        for (const c of values) {
          const known: Readonly<Record<string, LogicValue>> = { a, b, c };
          const lookup = (id: string): LogicValue => known[id] ?? null;
          expect([a, b, c, read(lookup)]).toEqual([a, b, c, evaluate(logic, lookup)]);
        }
  });

  test('of any condition, whatever is known', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const dice = seeded(seed);
      const logic = randomLogic(dice, ['a', 'b', 'c', 'd'], 4);
      const read = readerOf(logic);
      for (let turn = 0; turn < 10; turn += 1) {
        const known = new Map(namesIn(logic).map((id) => [id, dice.oneOf([...values])]));
        const lookup = (id: string): LogicValue => known.get(id) ?? null;
        expect(read(lookup)).toBe(evaluate(logic, lookup));
      }
    }
  });
});
