import { describe, expect, test } from 'vitest';
import { ridge } from './ridge';

const row = (features: readonly number[], ...targets: readonly number[]) => ({ features, targets });

describe('ridge regression', () => {
  test('two groups and a constant, worked out by hand', () => {
    // Without the feature 0 and 1, with it 1 and 2: the least squares are .5 and 1.
    const rows = [row([0], 0), row([0], 1), row([0, 1], 1), row([0, 1], 2)];
    const [[free] = [], [step] = []] = ridge(rows, { features: 2, targets: 1, penalty: 0 });
    expect(free).toBeCloseTo(0.5, 12);
    expect(step).toBeCloseTo(1, 12);
    // (4 a + 2 b = 4, 2 a + (2 + 2) b = 3) → b = 1/3, a = 5/6.
    const [[held] = [], [less] = []] = ridge(rows, { features: 2, targets: 1, penalty: 2 });
    expect(held).toBeCloseTo(5 / 6, 12);
    expect(less).toBeCloseTo(1 / 3, 12);
  });

  test('no step aside makes it cheaper', () => {
    const features = 6;
    const rows = Array.from({ length: 40 }, (_, patient) =>
      row(
        [
          0,
          ...Array.from({ length: features - 1 }, (_, place) => place + 1).filter(
            (place) => (patient * 7 + place * place * 5) % 3 === 0,
          ),
        ],
        ((patient * 13) % 10) / 10,
        ((patient * 29) % 7) / 7,
      ),
    );
    const penalty = 3;
    const found = ridge(rows, { features, targets: 2, penalty });
    const cost = (weights: readonly (readonly number[])[]): number =>
      rows.reduce(
        (sum, one) =>
          sum +
          one.targets.reduce(
            (all, wished, target) =>
              all +
              (wished - one.features.reduce((total, feature) => total + (weights[feature]?.[target] ?? 0), 0)) ** 2,
            0,
          ),
        0,
      ) +
      penalty * weights.slice(1).reduce((sum, own) => sum + own.reduce((all, weight) => all + weight ** 2, 0), 0);
    const least = cost(found);
    for (let feature = 0; feature < features; feature += 1)
      for (const target of [0, 1])
        for (const step of [-0.01, 0.01]) {
          const aside = found.map((own, place) =>
            own.map((weight, at) => weight + (place === feature && at === target ? step : 0)),
          );
          expect(cost(aside)).toBeGreaterThan(least);
        }
  });

  test('what has no single solution is refused', () =>
    expect(() => ridge([row([0], 1)], { features: 2, targets: 1, penalty: 0 })).toThrow('no single solution'));
});
