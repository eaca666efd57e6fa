import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '@/engine';
import { entries } from '../entries';
import { calculators } from '.';
import { calculationOf } from './calculation';
import type { RuleCalculatorEntry } from './schema';

const ruled = calculators.filter((entry): entry is RuleCalculatorEntry => entry.kind === 'rules');
const sourceOf = (id: string) => entries.rules.find((rule) => rule.id === id)?.source.id ?? '?';

/** Every worked example, with the source its rules rest on. */
const examples = ruled.flatMap((calculator) =>
  calculator.examples.flatMap((example) =>
    Object.entries(example.then).map(
      ([rule, expected]) =>
        [calculator.id, example.title, rule, sourceOf(rule), expected, calculator, example] as const,
    ),
  ),
);

test.each(examples)('%s, “%s”: %s (%s) gives %s', (_id, _title, rule, _source, expected, calculator, example) => {
  const outcomes = calculate(calculationOf(calculator, entries), example.given);
  expect(outcomes.find((outcome) => outcome.rule === rule)?.value ?? 'cannot_tell').toBe(expected);
});

/** Scores that are sums: one part missing, and there is no total and no band. */
const sums = ruled.filter(({ id }) =>
  ['ibs-sss', 'mayo-score', 'partial-mayo-score', 'sccai', 'pucai', 'harvey-bradshaw'].includes(id),
);

describe.each(sums.map((calculator) => [calculator.id, calculator] as const))('%s', (_id, calculator) => {
  const calculation = calculationOf(calculator, entries);
  const [example] = calculator.examples;
  const given = example?.given ?? {};
  const total = calculation.rules.find(({ id }) => entries.rules.find((rule) => rule.id === id)?.kind === 'score');

  test('any part missing: no total, no band, and it is named', () => {
    for (const name of calculation.inputs) {
      const { [name]: _left, ...rest } = given;
      for (const { value, missing } of calculate(calculation, rest)) {
        expect([name, value, missing]).toEqual([name, null, [name]]);
      }
    }
  });

  test('more points in a part, never a lower total', () => {
    const ranges = calculation.inputs.map((name) => {
      const kind = entries.findings.find(({ id }) => id === name)?.kind;
      if (kind?.type !== 'quantity') throw new Error(`${name} is no figure`);
      return fc.integer({ min: kind.min, max: kind.max });
    });
    fc.assert(
      fc.property(fc.tuple(...ranges), fc.tuple(...ranges), (one, other) => {
        const totalOf = (points: readonly number[]) =>
          Number(
            calculate(
              calculation,
              Object.fromEntries(calculation.inputs.map((name, at) => [name, points[at] ?? 0])),
            ).find(({ rule }) => rule === total?.id)?.value,
          );
        const lower = one.map((points, at) => Math.min(points, other[at] ?? points));
        return totalOf(lower) <= totalOf(one);
      }),
    );
  });
});

test('nothing known: no calculator gives anything', () => {
  for (const calculator of ruled) {
    const given = calculate(calculationOf(calculator, entries), {}).filter(({ value }) => value !== null);
    expect([calculator.id, given]).toEqual([calculator.id, []]);
  }
});
