import { expect, test } from 'vitest';
import type { Logic, LogicValue } from './logic';
import { ruleProgramOf, stepsIn, ternariesOf } from './rule-program';

const names = ['a', 'b', 'c', 'd'];
const name = (id: string): Logic => ({ op: 'name', name: id });
const [a, b, c, d] = names.map(name) as [Logic, Logic, Logic, Logic];
const and = (...parts: readonly Logic[]): Logic => ({ op: 'and', parts });
const or = (...parts: readonly Logic[]): Logic => ({ op: 'or', parts });
const not = (part: Logic): Logic => ({ op: 'not', part });
const stated = (part: Logic): Logic => ({ op: 'stated', part });
const atLeast = (number: number, ...parts: readonly Logic[]): Logic => ({ op: 'count', parts, atLeast: number });
const above: Logic = { op: 'compare', by: '>', left: d, right: { op: 'literal', value: 38 } };
const isWord: Logic = { op: 'in', part: d, options: ['x'] };

const steps = (logic: Logic, said: Readonly<Record<string, LogicValue>> = {}): number => {
  const known = names.map((id) => said[id] ?? null);
  return stepsIn(
    ruleProgramOf([logic], (id) => names.indexOf(id)),
    0,
    known,
    ternariesOf(known),
  );
};

test.each<[what: string, logic: Logic, said: Readonly<Record<string, LogicValue>>, steps: number]>([
  ['one thing', and(a), {}, 1],
  ['two that must come together', and(a, b), {}, 2],
  ['the rest once one of them is there', and(a, b), { a: true }, 1],
  ['either of two', or(a, b), {}, 1],
  ['the shorter of two ways', or(and(a, b, c), and(c, d)), {}, 2],
  ['the other way, once the shorter is closed', or(and(a, b, c), d), { d: false }, 3],
  ['a figure', and(a, above), {}, 2],
  ['a figure alone', above, {}, 1],
  ['one word of a list', and(a, isWord), {}, 2],
  ['a list of words alone', isWord, {}, 1],
  ['two of three', atLeast(2, a, b, c), {}, 2],
  ['what two of three still miss', atLeast(2, a, b, c), { a: true }, 1],
  ['the two that cost least', atLeast(2, and(a, b), c, d), {}, 2],
  ['what is not to be there', and(a, not(b)), {}, 1],
  ['nothing but that', and(not(a), not(b)), {}, 0],
  ['beside what must have been said', or(stated(a), and(b, c)), {}, 2],
  ['what holds', or(a, b), { a: true }, 0],
  ['what cannot hold', and(a, b), { a: false }, 0],
  ['a single name', a, {}, 1],
  ['a single name that is known', a, { a: true }, 0],
])('how many things must be found: %s', (_what, logic, said, wanted) => expect(steps(logic, said)).toBe(wanted));
