import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DualSugar,
  type DualSugarInput,
  dualSugar,
  milligramsPerLitre,
  ratioOfRecoveries,
  sugarUnits,
  whyNotComparable,
} from './dual-sugar';

const measured = (value: number, belowLimit = false) => ({ value, belowLimit });
const input = (change: Partial<DualSugarInput> = {}): DualSugarInput => ({
  dose: { lactulose: 5000, mannitol: 2000 },
  urines: [{ volume: 420, lactulose: measured(30), mannitol: measured(800) }],
  baseline: { lactulose: 0, mannitol: 20 },
  creatinine: { baseline: null, collection: null },
  ...change,
});
const resultOf = (given: DualSugarInput): DualSugar => {
  const got = dualSugar(given);
  if ('missing' in got) throw new Error(`missing ${got.missing.join(', ')}`);
  return got;
};
/** So much in one litre of urine, nothing before. */
const amounts = (lactulose: number, mannitol: number) =>
  resultOf(
    input({
      urines: [{ volume: 1000, lactulose: measured(lactulose), mannitol: measured(mannitol) }],
      baseline: { lactulose: 0, mannitol: 0 },
    }),
  );

test('the worked example: 12.6 of 5000 mg, 327.6 of 2000 mg', () => {
  const got = resultOf(input());
  expect(got.amount.lactulose).toBeCloseTo(12.6, 10);
  expect(got.amount.mannitol).toBeCloseTo(327.6, 10);
  expect(got.recovery.lactulose).toBeCloseTo(0.252, 10);
  expect(got.recovery.mannitol).toBeCloseTo(16.38, 10);
  expect(got.ratio).toBeCloseTo(0.015385, 6); // 0.252 / 16.38
});

// By hand: mg / dose = share; share / share = ratio.
test.each([
  [12.6, 327.6, 0.015385],
  [12.6, 80, 0.063], // mannitol 4.0 %: a small denominator
  [47, 157, 0.119745], // 0.94 % over 7.85 %
])('%s and %s mg give %s', (lactulose, mannitol, ratio) =>
  expect(amounts(lactulose, mannitol).ratio).toBeCloseTo(ratio, 6),
);

test('a ratio of masses is brought to the doses', () => {
  expect(ratioOfRecoveries(12.6 / 327.6, { lactulose: 5000, mannitol: 2000 })).toBeCloseTo(0.015385, 6);
  expect(ratioOfRecoveries(0.0385, { lactulose: 10_000, mannitol: 5000 })).toBeCloseTo(0.01925, 6);
});

test('windows are added before they are divided: ratios are not averaged', () => {
  const got = resultOf(
    input({
      urines: [
        { volume: 100, lactulose: measured(100), mannitol: measured(100) }, // 10 and 10 mg
        { volume: 100, lactulose: measured(10), mannitol: measured(3900) }, // 1 and 390 mg
      ],
      baseline: { lactulose: 0, mannitol: 0 },
    }),
  );
  expect(got.ratio).toBeCloseTo(11 / 5000 / (400 / 2000), 10); // 0.011, not the mean of 0.4 and 0.001
  expect(got.volume).toBe(200);
});

describe('the baseline', () => {
  test('is allowed for by creatinine where both are known: urine twice as strong, twice as much taken off', () => {
    const got = resultOf(input({ creatinine: { baseline: 4, collection: 8 } }));
    expect(got.amount.mannitol).toBeCloseTo((800 - 40) * 0.42, 10);
  });
  test('never takes off more than there is', () =>
    expect(resultOf(input({ baseline: { lactulose: 99, mannitol: 0 } })).amount.lactulose).toBe(0));
  test('is not supposed where it was not measured', () =>
    expect(resultOf(input({ baseline: { lactulose: null, mannitol: null } })).amount.mannitol).toBeCloseTo(336, 10));
});

describe('below the limit of quantification', () => {
  const urine = (lactulose: boolean, mannitol: boolean) =>
    resultOf(
      input({ urines: [{ volume: 420, lactulose: measured(3, lactulose), mannitol: measured(800, mannitol) }] }),
    );
  test('of lactulose: less than', () => expect(urine(true, false).bound).toBe('<'));
  test('of mannitol: more than', () => expect(urine(false, true).bound).toBe('>'));
  test('of both: no ratio', () => expect(urine(true, true)).toMatchObject({ ratio: null, bound: null }));
});

test('no mannitol, no ratio', () => expect(amounts(12, 0).ratio).toBeNull());

describe('what is missing is named, and there is no result', () => {
  test.each([
    [{ dose: { lactulose: null, mannitol: 2000 } }, ['lactulose_dose']],
    [{ urines: [] }, ['volume', 'lactulose', 'mannitol']],
    [{ urines: [{ volume: null, lactulose: measured(1), mannitol: null }] }, ['volume', 'mannitol']],
    [
      {
        urines: [
          { volume: 100, lactulose: measured(1), mannitol: measured(9) },
          { volume: null, lactulose: measured(1), mannitol: measured(9) },
        ],
      },
      ['volume'],
    ],
  ])('%j', (change, missing) => expect(dualSugar(input(change))).toEqual({ missing }));
});

describe('properties', () => {
  const positive = fc.double({ min: 0.1, max: 5000, noNaN: true });

  test('more lactulose, higher ratio; more mannitol, lower; the volume alone changes nothing without a baseline', () =>
    fc.assert(
      fc.property(positive, positive, positive, (lactulose, mannitol, volume) => {
        const of = (l: number, m: number, v: number) =>
          resultOf(
            input({
              urines: [{ volume: v, lactulose: measured(l), mannitol: measured(m) }],
              baseline: { lactulose: null, mannitol: null },
            }),
          ).ratio ?? Number.NaN;
        const ratio = of(lactulose, mannitol, volume);
        expect(of(lactulose * 1.5, mannitol, volume)).toBeGreaterThan(ratio);
        expect(of(lactulose, mannitol * 1.5, volume)).toBeLessThan(ratio);
        expect(of(lactulose, mannitol, volume * 2)).toBeCloseTo(ratio, 9);
      }),
    ));

  test('the unit that the laboratory uses does not change the result', () =>
    fc.assert(
      fc.property(positive, fc.constantFrom(...sugarUnits), (value, unit) => {
        const molarMass = 342.3;
        const back = milligramsPerLitre(value, unit, molarMass) / milligramsPerLitre(1, unit, molarMass);
        expect(back).toBeCloseTo(value, 8);
      }),
    ));

  // By hand: 1 mmol is the molar mass in mg; 1 dL is a tenth of a litre.
  test.each([
    [1, 'mmol/L', 342.3, 342.3],
    [1000, 'umol/L', 182.17, 182.17],
    [0.5, 'g/L', 182.17, 500],
    [3, 'mg/dL', 182.17, 30],
    [30, 'ug/mL', 182.17, 30],
  ] as const)('%s %s of %s g/mol are %s mg/L', (value, unit, molarMass, milligrams) =>
    expect(milligramsPerLitre(value, unit, molarMass)).toBeCloseTo(milligrams, 9),
  );
});

describe('why a set of published values is no yardstick', () => {
  const set = { drink: 'a', window: { from: 0, to: 5 }, assay: 'hplc', ages: { from: 18, to: 99 }, yardstick: true };
  const mine = { drink: 'a', window: { from: 0, to: 5 }, assay: 'hplc', ageYears: 40 };
  test('the same in everything: it may be used', () => expect(whyNotComparable(set, mine)).toEqual([]));
  test.each([
    [{}, { drink: 'b' }, ['drink_differs']],
    [{}, { window: { from: 0, to: 6 } }, ['window_differs']],
    [{}, { window: null }, ['window_differs']],
    [{}, { assay: 'enzymatic' }, ['assay_differs']],
    [{}, { ageYears: 17 }, ['age_differs']],
    [{}, { ageYears: null }, ['age_unknown']],
    [{ drink: null }, {}, ['drink_not_stated']],
    [{ window: null }, {}, ['window_not_stated']],
    [{ assay: null }, {}, ['assay_not_stated']],
    [{ ages: null }, {}, ['age_not_stated']],
    [{ yardstick: false }, {}, ['no_yardstick']],
    [{ drink: null }, { window: { from: 0, to: 6 } }, ['drink_not_stated', 'window_differs']],
  ])('%j against %j: %j', (theirs, ours, reasons) =>
    expect(whyNotComparable({ ...set, ...theirs }, { ...mine, ...ours })).toEqual(reasons),
  );
});
