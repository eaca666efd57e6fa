import { describe, expect, test } from 'vitest';
import { evaluate, type Logic, type LogicValue, missingFor, namesIn } from './logic';

const name = (id: string): Logic => ({ op: 'name', name: id });
const from =
  (known: Readonly<Record<string, LogicValue>>) =>
  (id: string): LogicValue =>
    known[id] ?? null;

describe('unknown spreads only where it could still change the outcome', () => {
  const [a, b] = [name('a'), name('b')];
  test.each<[string, Logic, Readonly<Record<string, LogicValue>>, LogicValue]>([
    ['false and unknown is false', { op: 'and', parts: [a, b] }, { a: false }, false],
    ['true and unknown is unknown', { op: 'and', parts: [a, b] }, { a: true }, null],
    ['true or unknown is true', { op: 'or', parts: [a, b] }, { a: true }, true],
    ['false or unknown is unknown', { op: 'or', parts: [a, b] }, { a: false }, null],
    ['not unknown is unknown', { op: 'not', part: a }, {}, null],
    [
      'a comparison with an unknown is unknown',
      { op: 'compare', by: '>=', left: a, right: { op: 'literal', value: 3 } },
      {},
      null,
    ],
    ['a sum with an unknown is unknown', { op: 'sum', parts: [a, b] }, { a: 2 }, null],
    ['nothing is divided by zero', { op: 'quotient', parts: [a, b] }, { a: 2, b: 0 }, null],
    ['enough are known to be true', { op: 'count', parts: [a, b, name('c')], atLeast: 2 }, { a: true, c: true }, true],
    [
      'too few can still become true',
      { op: 'count', parts: [a, b, name('c')], atLeast: 2 },
      { a: false, c: false },
      false,
    ],
    ['it is still open', { op: 'count', parts: [a, b, name('c')], atLeast: 2 }, { a: true, c: false }, null],
    [
      'both branches agree, whatever the test',
      { op: 'if', test: a, yes: { op: 'literal', value: 'x' }, no: { op: 'literal', value: 'x' } },
      {},
      'x',
    ],
    [
      'the branches differ and the test is unknown',
      { op: 'if', test: a, yes: { op: 'literal', value: 'x' }, no: { op: 'literal', value: 'y' } },
      {},
      null,
    ],
    ['what is not known is not stated', { op: 'stated', part: a }, {}, false],
    ['what is denied is not stated', { op: 'stated', part: a }, { a: false }, false],
    ['what is there is stated', { op: 'stated', part: a }, { a: true }, true],
    [
      'what nobody can tell keeps it open',
      { op: 'or', parts: [a, { op: 'literal', value: null }] },
      { a: false },
      null,
    ],
    ['a word is one of several', { op: 'in', part: a, options: ['x', 'y'] }, { a: 'y' }, true],
    ['an unknown word is not none of them', { op: 'in', part: a, options: ['x'] }, {}, null],
  ])('%s', (_name, logic, known, expected) => expect(evaluate(logic, from(known))).toBe(expected));
});

test('what is missing is only what could still settle it', () => {
  const logic: Logic = {
    op: 'and',
    parts: [name('fever'), { op: 'or', parts: [name('blood'), name('mucus')] }, name('pain')],
  };
  expect(missingFor(logic, from({ mucus: true, fever: true }))).toEqual(['pain']);
  expect(missingFor(logic, from({ fever: false }))).toEqual([]);
  expect(namesIn(logic)).toEqual(['fever', 'blood', 'mucus', 'pain']);
});
