import { describe, expect, test } from 'vitest';
import { evaluate, type LogicValue } from '@/engine';
import { parseLogic } from './parse-logic';

const value = (text: string, known: Readonly<Record<string, LogicValue>>): LogicValue => {
  const parsed = parseLogic(text);
  if (!parsed.ok) throw new Error(`${parsed.issue.expected} at ${parsed.issue.at}`);
  return evaluate(parsed.value, (name) => known[name] ?? null);
};

describe('what binds tighter', () => {
  test.each<[string, Readonly<Record<string, LogicValue>>, LogicValue]>([
    ['a or b and c', { a: true, b: false, c: false }, true],
    ['(a or b) and c', { a: true, b: false, c: false }, false],
    ['not a and b', { a: false, b: true }, true],
    ['not (a and b)', { a: true, b: true }, false],
    ['18 <= age-years < 45', { 'age-years': 45 }, false],
    ['18 <= age-years < 45', { 'age-years': 18 }, true],
    ['hr - rr * 2 == 60', { hr: 100, rr: 20 }, true],
    ["sex == 'female' and age-years >= 50", { sex: 'female', 'age-years': 50 }, true],
    ["'high' if a > 3 else 'mid' if a > 1 else 'low'", { a: 2 }, 'mid'],
    ['count(a, b and c, d) >= 2', { a: true, b: true, c: true }, true],
    ["form in ('type-6', 'type-7')", { form: 'type-7' }, true],
    ['min(a, 3) + max(1, 2) == 5', { a: 9 }, true],
    ['a == false', { a: false }, true],
    ['not stated(a) and b', { b: true }, true],
    ['not stated(a > 3) and b', { a: 4, b: true }, false],
    ['a or unknown', { a: false }, null],
    ['a or unknown', { a: true }, true],
    ['first-degree-relative-ibd', { 'first-degree-relative-ibd': true }, true],
  ])('%s', (text, known, expected) => expect(value(text, known)).toBe(expected));
});

test.each([
  ['a and', 5],
  ['a b', 1],
  ['(a or b', 7],
  ['count(a, b) > 2', 11],
  ["'unclosed", 0],
  ['stated a', 6],
  ['A', 0],
  ['', 0],
])('“%s” cannot be read, and the place is named', (text, at) => {
  const parsed = parseLogic(text);
  expect(parsed).toMatchObject({ ok: false, issue: { code: 'logic_unreadable', at } });
});
