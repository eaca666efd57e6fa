import { expect, test } from 'vitest';
import { derivationWords } from './derivation-words';

const facts = { levels: [], background: null, ratioLimit: 50 };
const plain = (lines: readonly string[]) => lines.join('\n').replace(/[\u202f\u00a0]/g, ' ');

test('counts: both divisions with their values', () => {
  // 90 of 100 is 90 %, 15 of 300 is 5 %; 10 % over 95 %
  const words = plain(
    derivationWords({
      ...facts,
      measure: { kind: 'two_by_two', truePositive: 90, falseNegative: 10, falsePositive: 15, trueNegative: 285 },
    }),
  );
  expect(words).toContain('(90 of 100, 90 %) divided by how often without (15 of 300, 5 %)');
  expect(words).toContain('(10 %) divided by the share without it among the others (95 %)');
  expect(words).not.toContain('half');
});

test('an empty cell is said', () => {
  expect(
    derivationWords({
      ...facts,
      measure: { kind: 'two_by_two', truePositive: 9, falseNegative: 0, falsePositive: 1, trueNegative: 9 },
    })[0],
  ).toContain('a half is added');
});

test('an odds ratio: the frequency with the condition is worked out', () => {
  // odds 3 × 0.2/0.8 = 0.75, share 0.75/1.75 = 42.9 %
  const words = plain(
    derivationWords({
      ...facts,
      measure: { kind: 'odds_ratio', value: 3, low: 2, high: 4, frequencyInControls: 0.2, frequencyBasis: 'Controls.' },
    }),
  );
  expect(words).toContain('42.9 %');
});

test('a ratio at the limit says so', () => {
  const words = derivationWords({
    ...facts,
    levels: [{ reading: { kind: 'state', present: true }, ratio: { value: 50, low: 20, high: 90 } }],
    measure: { kind: 'reported_ratios', present: { value: 80, low: 20, high: 200 }, absent: null },
  });
  expect(plain(words)).toContain('Held at 50');
});
