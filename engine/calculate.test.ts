import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calculation, calculate } from './calculate';
import type { Logic } from './logic';

const name = (id: string): Logic => ({ op: 'name', name: id });
const open = { ageFrom: null, ageTo: null, sex: null };
const items = ['leaf-colour', 'leaf-loss', 'bark'];
const total: Logic = {
  op: 'sum',
  parts: [{ op: 'sum', parts: [name('leaf-colour'), name('leaf-loss')] }, name('bark')],
};

/** An invented score of three parts, a band that reads its total, and criteria. */
const ash: Calculation = {
  rules: [
    { id: 'total', gate: open, logic: total },
    {
      id: 'band',
      gate: open,
      logic: {
        op: 'if',
        test: { op: 'compare', by: '<', left: name('ash'), right: { op: 'literal', value: 5 } },
        yes: { op: 'literal', value: 'quiet' },
        no: { op: 'literal', value: 'active' },
      },
    },
    {
      id: 'old-trees-only',
      gate: { ...open, ageFrom: 18 },
      logic: { op: 'or', parts: [name('hollow'), name('leaning')] },
    },
  ],
  derived: { ash: total },
  inputs: ['age-years', ...items, 'hollow', 'leaning'],
};
const outcome = (id: string, given: Parameters<typeof calculate>[1]) =>
  calculate(ash, given).find(({ rule }) => rule === id);

test('a total, and the band that follows from it', () => {
  const given = { 'leaf-colour': 2, 'leaf-loss': 1, bark: 3 };
  expect(outcome('total', given)).toEqual({ rule: 'total', value: 6, missing: [], notForThem: false });
  expect(outcome('band', given)?.value).toBe('active');
});

test('a part that is missing is named, in the order of the inputs, behind the total as well', () => {
  const given = { bark: 3 };
  expect(outcome('total', given)).toMatchObject({ value: null, missing: ['leaf-colour', 'leaf-loss'] });
  expect(outcome('band', given)).toMatchObject({ value: null, missing: ['leaf-colour', 'leaf-loss'] });
});

test('a total that is given stands in for its parts', () =>
  expect(outcome('band', { ash: 2 })).toMatchObject({ value: 'quiet', missing: [] }));

test('one way that is complete settles criteria; what is left open is not asked for', () =>
  expect(outcome('old-trees-only', { hollow: true })).toMatchObject({ value: true, missing: [] }));

describe('who it is for', () => {
  test.each([
    [17, { value: null, missing: [], notForThem: true }],
    [18, { value: true, missing: [], notForThem: false }],
    [null, { value: true, missing: [], notForThem: false }],
  ])('at %s years', (age, expected) =>
    expect(outcome('old-trees-only', { 'age-years': age, hollow: true })).toMatchObject(expected),
  );
});

test('a definition that leads back to itself is unknown, not endless', () => {
  const looped: Calculation = { ...ash, derived: { ash: name('ash') } };
  expect(calculate(looped, {}).find(({ rule }) => rule === 'band')?.value).toBeNull();
});

test('never a total while a part is missing; with all of them never none', () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 3, maxLength: 3 }), (points) => {
      const given = Object.fromEntries(items.map((item, place) => [item, points[place] ?? null]));
      const complete = points.every((point) => point !== null);
      return (outcome('total', given)?.value === null) === !complete;
    }),
  ));

test('a point more in any part is a point more in the total', () =>
  fc.assert(
    fc.property(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), fc.nat(2), (points, place) => {
      const of = (values: readonly number[]) =>
        outcome('total', Object.fromEntries(items.map((item, at) => [item, values[at] ?? 0])))?.value;
      return of(points.map((point, at) => point + (at === place ? 1 : 0))) === Number(of(points)) + 1;
    }),
  ));
