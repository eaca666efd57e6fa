import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnowledgeBase, Logic } from '@/engine';
import { parseLogic } from '@/knowledge/parse-logic';
import { currentRelease } from '@/knowledge/release';
import { fullLogic, type ShortBase, shortLogic } from './lean-logic';

const { knowledge } = currentRelease();

const few = <Value>(record: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(record).slice(0, 3));
const findings = few(knowledge.findings);
const investigations = few(knowledge.investigations);

/** A small one with these conditions, of contradictions alone. */
const withConditions = (conditions: readonly Logic[]): KnowledgeBase => ({
  ...knowledge,
  findings,
  conditions: {},
  investigations,
  alarms: [],
  criteria: [],
  recommendations: [],
  statements: [],
  elsewhere: [],
  contradictions: conditions.map((logic, at) => ({ id: `c${at}`, logic })),
});
const sent = (base: KnowledgeBase): ShortBase => JSON.parse(JSON.stringify(shortLogic(base)));
const back = (conditions: readonly Logic[]) =>
  fullLogic(sent(withConditions(conditions))).contradictions.map(({ logic }) => logic);

test('every rule of the release comes back as it was, to the order of its keys', () => {
  expect(JSON.stringify(fullLogic(sent(knowledge))) === JSON.stringify(knowledge)).toBe(true);
});

test.each([
  'diarrhoea',
  'not (diarrhoea or weight-loss)',
  'count(diarrhoea, age-years > 40, not fever) >= 2',
  "sex == 'female' and setting in ('primary_care', 'x')",
  '3 if stated(fever) else unknown if diarrhoea else 0.5',
  'age-years * 2 / 3 - min(temp-c, 4) + max(1, 2) >= 18 and true != false',
  '18 <= age-years < 45',
])('so does “%s”', (text) => {
  const parsed = parseLogic(text);
  if (!parsed.ok) throw new Error(text);
  expect(JSON.stringify(back([parsed.value]))).toBe(JSON.stringify([parsed.value]));
});

const names = [...Object.keys(findings), ...Object.keys(investigations)];

const { condition } = fc.letrec<{ condition: Logic }>((tie) => {
  const parts = fc.array(tie('condition'), { maxLength: 4 });
  return {
    condition: fc.oneof(
      { maxDepth: 5 },
      fc.record({ op: fc.constant('name' as const), name: fc.constantFrom(...names, 'age-years', 'and') }),
      fc.record({
        op: fc.constant('literal' as const),
        value: fc.oneof(fc.integer(), fc.constantFrom(null, true, false, 'name', 'or')),
      }),
      fc.record({ op: fc.constantFrom('and', 'or', 'sum', 'quotient', 'max'), parts }),
      fc.record({ op: fc.constantFrom('not', 'stated'), part: tie('condition') }),
      fc.record({
        op: fc.constant('compare' as const),
        by: fc.constantFrom('<', '!='),
        left: tie('condition'),
        right: tie('condition'),
      }),
      fc.record({
        op: fc.constant('in' as const),
        part: tie('condition'),
        options: fc.array(fc.oneof(fc.integer(), fc.constantFrom('x', 'not'))),
      }),
      fc.record({ op: fc.constant('count' as const), parts, atLeast: fc.nat() }),
      fc.record({
        op: fc.constant('if' as const),
        test: tie('condition'),
        yes: tie('condition'),
        no: tie('condition'),
      }),
    ) as fc.Arbitrary<Logic>,
  };
});

test('so does any condition, and those that follow one like it', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (list) => {
      const twice = list.flatMap((one) => [one, one]);
      // Through JSON, which knows no −0.
      expect(back(twice)).toEqual(JSON.parse(JSON.stringify(twice)));
    }),
    { numRuns: 300 },
  );
});

test('what one rule asks for several times is told once', () => {
  const { recommendations } = shortLogic(knowledge);
  const rules = new Set(recommendations.map(({ id }) => id));
  const told = recommendations.filter(({ logic }) => logic.length > 0);
  expect(told.length).toBeLessThanOrEqual(rules.size);
});
