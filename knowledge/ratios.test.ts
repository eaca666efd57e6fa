import { describe, expect, test } from 'vitest';
import { yesNoRatios } from './ratios';

const defaults = { standardErrorWithoutBounds: 0.5, ratioLimit: 50 };

describe('counts, with an invented study of 100 cases and 300 others', () => {
  const ratios = yesNoRatios(
    { kind: 'two_by_two', truePositive: 90, falseNegative: 10, falsePositive: 15, trueNegative: 285 },
    defaults,
  );
  test('the ratio of presence is 0.9 / 0.05', () =>
    expect(Math.exp(ratios.present?.logRatio ?? 0)).toBeCloseTo(18, 10));
  test('the ratio of absence is 0.1 / 0.95', () =>
    expect(Math.exp(ratios.absent?.logRatio ?? 0)).toBeCloseTo(0.1 / 0.95, 10));
  test('its variance is 1/90 − 1/100 + 1/15 − 1/300', () =>
    expect((ratios.present?.standardError ?? 0) ** 2).toBeCloseTo(1 / 90 - 1 / 100 + 1 / 15 - 1 / 300, 12));
});

test('an empty cell gets a half, and so do the others', () => {
  // 21/21 of cases and 0/20 of others: (21.5/22) / (0.5/21) = 41.0; absence (0.5/22) / (20.5/21) = 0.0233
  const ratios = yesNoRatios(
    { kind: 'two_by_two', truePositive: 21, falseNegative: 0, falsePositive: 0, trueNegative: 20 },
    defaults,
  );
  expect(Math.exp(ratios.present?.logRatio ?? 0)).toBeCloseTo(21.5 / 22 / (0.5 / 21), 8);
  expect(Math.exp(ratios.absent?.logRatio ?? 0)).toBeCloseTo(0.5 / 22 / (20.5 / 21), 8);
});

test('no ratio goes beyond the limit', () => {
  const ratios = yesNoRatios({ kind: 'sensitivity_specificity', sensitivity: 1, specificity: 1 }, defaults);
  expect(ratios.present?.logRatio).toBeCloseTo(Math.log(50), 12);
  expect(ratios.absent?.logRatio).toBeCloseTo(-Math.log(50), 12);
});

test('an odds ratio of 4 with 20 % in controls is 50 % in cases: ratios 2.5 and 0.625', () => {
  const ratios = yesNoRatios(
    { kind: 'odds_ratio', value: 4, low: 2, high: 8, frequencyInControls: 0.2, frequencyBasis: 'invented' },
    defaults,
  );
  expect(ratios.inCases).toBeCloseTo(0.5, 12);
  expect(Math.exp(ratios.present?.logRatio ?? 0)).toBeCloseTo(2.5, 10);
  expect(Math.exp(ratios.absent?.logRatio ?? 0)).toBeCloseTo(0.625, 10);
});

test('printed bounds give the standard error: ln(8/2) / (2 × 1.96)', () => {
  const ratios = yesNoRatios(
    { kind: 'reported_ratios', present: { value: 4, low: 2, high: 8 }, absent: null },
    defaults,
  );
  expect(ratios.present?.standardError).toBeCloseTo(Math.log(4) / 3.92, 12);
  expect(ratios.absent).toBeNull();
});

test('two ratios fix both frequencies: 4 and 0.5 mean 4/7 of cases and 1/7 of others', () => {
  // q = (1 − 0.5) / (4 − 0.5) = 1/7; p = 4/7; check: (1 − 4/7) / (1 − 1/7) = 1/2
  const ratios = yesNoRatios(
    {
      kind: 'reported_ratios',
      present: { value: 4, low: 3, high: 5 },
      absent: { value: 0.5, low: 0.4, high: 0.6 },
    },
    defaults,
  );
  expect(ratios.inOthers).toBeCloseTo(1 / 7, 12);
  expect(ratios.inCases).toBeCloseTo(4 / 7, 12);
});

test('a frequency is set against the common background, and fails without one', () => {
  const measure = { kind: 'frequencies', inCases: { count: 30, of: 50 }, inOthers: 'background' } as const;
  const ratios = yesNoRatios(measure, defaults, { frequency: 0.2, of: 200 });
  expect(Math.exp(ratios.present?.logRatio ?? 0)).toBeCloseTo(3, 10);
  expect((ratios.present?.standardError ?? 0) ** 2).toBeCloseTo(1 / 30 - 1 / 50 + 1 / 40 - 1 / 200, 12);
  expect(() => yesNoRatios(measure, defaults)).toThrow(RangeError);
});

test('an estimated frequency is set against the common background: 0.6/0.2 and 0.4/0.8', () => {
  const measure = {
    kind: 'judged_frequency',
    inCases: { value: 0.6, low: 0.4, high: 0.8 },
    rationale: 'Invented.',
  } as const;
  const ratios = yesNoRatios(measure, defaults, { frequency: 0.2, of: 200 });
  expect(Math.exp(ratios.present?.logRatio ?? 0)).toBeCloseTo(3, 10);
  expect(Math.exp(ratios.absent?.logRatio ?? 0)).toBeCloseTo(0.5, 10);
  // The bounds as if they were 95 %, and the background's own counts: 1/40 − 1/200.
  expect((ratios.present?.standardError ?? 0) ** 2).toBeCloseTo((Math.log(2) / 3.92) ** 2 + 1 / 40 - 1 / 200, 12);
  expect(() => yesNoRatios(measure, defaults)).toThrow(RangeError);
});
