import { describe, expect, test } from 'vitest';
import { type FittedPatient, fitWeights } from './fit';

const of = (findings: readonly number[], acceptable: readonly number[] | null, order = [0, 0]): FittedPatient => ({
  findings,
  order,
  acceptable,
  counts: 1,
});
const repeated = (times: number, patient: FittedPatient): readonly FittedPatient[] =>
  Array.from({ length: times }, () => patient);
const learnt = (patients: readonly FittedPatient[], penalty = 1, findings = 2) =>
  fitWeights(patients, { findings, conditions: 2, penalty });
const weight = (weights: readonly Float64Array[], finding: number, condition: number): number =>
  weights[finding]?.[condition] ?? Number.NaN;

describe('what is learnt from patients', () => {
  test('is where the slope is nought: what the patients gain is what the penalty takes', () => {
    // 30 with the finding have the first condition, 10 the second: share − penalty × weight = 0 for each.
    const weights = learnt([...repeated(30, of([0], [0])), ...repeated(10, of([0], [1]))]);
    const [one, other] = [weight(weights, 0, 0), weight(weights, 0, 1)];
    const share = 1 / (1 + Math.exp(other - one));
    expect(30 - 40 * share - one).toBeCloseTo(0, 4);
    expect(10 - 40 * (1 - share) - other).toBeCloseTo(0, 4);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.75);
  });
  test('is less where fewer patients speak, or the penalty is larger', () => {
    const many = weight(learnt(repeated(20, of([0], [0]))), 0, 0);
    expect(weight(learnt(repeated(2, of([0], [0]))), 0, 0)).toBeLessThan(many);
    expect(weight(learnt(repeated(20, of([0], [0])), 10), 0, 0)).toBeLessThan(many);
  });
  test('is nothing where the order says it already', () =>
    expect(Math.abs(weight(learnt(repeated(20, of([0], [0], [30, 0]))), 0, 0))).toBeLessThan(1e-6));
  test('is nothing of a finding that nobody has, nor where any condition will do', () => {
    expect(weight(learnt(repeated(5, of([0], [0]))), 1, 0)).toBe(0);
    expect(weight(learnt(repeated(5, of([0], [0, 1]))), 0, 0)).toBeCloseTo(0, 9);
  });
  test('keeps the order of whoever is there to keep it', () => {
    const told = repeated(10, of([0], [0], [0, 1]));
    const kept = repeated(200, of([0], null, [0, 1]));
    expect(weight(learnt([...told, ...kept]), 0, 0)).toBeLessThan(weight(learnt(told), 0, 0) / 2);
  });
  test('takes one who counts as two for two', () => {
    const [twice] = repeated(1, { ...of([0], [0]), counts: 2 });
    expect(twice && weight(learnt([twice]), 0, 0)).toBeCloseTo(weight(learnt(repeated(2, of([0], [0]))), 0, 0), 9);
  });
  test('is 0 everywhere without patients', () => expect(learnt([]).flatMap((own) => [...own])).toEqual([0, 0, 0, 0]));
});
