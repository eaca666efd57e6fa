import { expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { converted, isUcum } from './units';

test('INT-08, INT-09: every unit of the knowledge base is one that UCUM knows', () => {
  const units = new Set([
    ...entries.findings.flatMap(({ kind }) => (kind.type === 'quantity' ? [kind.unit] : [])),
    ...entries.investigations.flatMap(({ result }) => (result.type === 'quantity' ? [result.unit] : [])),
  ]);
  expect([...units].filter((unit) => !isUcum(unit))).toEqual([]);
});

test.each<[string, number, string, string, number | null]>([
  // 1 mg/kg is 1 µg/g
  ['calprotectin', 250, 'mg/kg', 'ug/g', 250],
  // 1 mg/dL is 10 mg/L
  ['C-reactive protein', 1.2, 'mg/dL', 'mg/L', 12],
  // 1 g/dL is 10 g/L
  ['haemoglobin, up', 13.2, 'g/dL', 'g/L', 132],
  ['haemoglobin, down', 132, 'g/L', 'g/dL', 13.2],
  ['haemoglobin, nothing', 0, 'g/dL', 'g/L', 0],
  ['ferritin', 15, 'ng/mL', 'ug/L', 15],
  ['thyroid hormone', 4.5, 'u[IU]/mL', 'm[IU]/L', 4.5],
  ['days from weeks', 6, 'wk', 'd', 42],
  ['the temperature, with its other zero', 100.4, '[degF]', 'Cel', 38],
  ['the same unit, as it was', 0.1 + 0.2, 'mg/L', 'mg/L', 0.1 + 0.2],
  ['a ratio as it is', 0.03, '{ratio}', '{ratio}', 0.03],
  // What would be a guess.
  ['per cent are no multiples of a limit', 12, '%', '{ULN}', null],
  ['a score is no count', 3, '{score}', '{count}', null],
  ['stools are no meals', 3, '{stools}/d', '{meals}/d', null],
  ['stools a week from stools a day', 2, '{stools}/d', '{stools}/wk', 14],
  ['an assay’s units are not another’s', 12, 'U/mL', '{ULN}', null],
  ['mass from substance would need a molecular weight', 5, 'mmol/L', 'mg/dL', null],
  ['specific IgE, from one prefix to another', 0.35, '[IU]/mL', 'k[IU]/L', 0.35],
  ['units of two standards', 35, 'k[IU]/L', "[arb'U]/mL", null],
  ['units of a standard are no mass', 35, 'k[IU]/L', 'kg/L', null],
  ['no unit at all', 5, '', 'mg/L', null],
  ['nonsense', 5, 'furlong per fortnight', 'mg/L', null],
  ['not a number', Number.NaN, 'mg/L', 'mg/L', null],
  ['without an end', Number.POSITIVE_INFINITY, 'g/dL', 'g/L', null],
  ['as small as it gets', 1e-300, 'g/dL', 'g/L', 1e-299],
  ['too large to say', 1e308, 'g/dL', 'g/L', null],
])('INT-09: %s', (_name, value, from, to, expected) => {
  const result = converted(value, from, to);
  if (expected === null) expect(result).toBeNull();
  else expect(result).toBeCloseTo(expected, 9);
});
