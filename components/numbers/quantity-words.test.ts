import { describe, expect, test } from 'vitest';
import { formatQuantity, formatValue } from './quantity-words';
import { unitName } from './unit-name';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('unitName', () => {
  test.each([
    ['ug/g', 'µg/g'],
    ['ug', 'µg'],
    ['umol/L', 'µmol/L'],
    ['um', 'µm'],
    ['mg/L', 'mg/L'],
    ['g/L', 'g/L'],
    ['U/L', 'U/L'],
    ['k[IU]/L', 'kIU/L'],
    ['m[IU]/L', 'mIU/L'],
    ['[IU]/mL', 'IU/mL'],
    ["[arb'U]/mL", 'U/mL'],
    ["k[arb'U]/L", 'kU/L'],
    ['10*9/L', '×10⁹/L'],
    ['mL/(24.h)', 'mL/24 h'],
    ['umol/(48.h)', 'µmol/48 h'],
    ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
    ['kg/m2', 'kg/m²'],
    ['Ohm.cm2', 'Ω·cm²'],
    ['meq/L', 'mEq/L'],
    ['mosm/kg', 'mOsm/kg'],
    ['mm[Hg]', 'mmHg'],
    ['Cel', '°C'],
    ['[ppm]', 'ppm'],
    ['/[HPF]', 'per high-power field'],
    ['/d', 'per day'],
    ['/uL', 'per µL'],
    ['/100{enterocytes}', 'per 100 enterocytes'],
    ['{ULN}', '× upper limit'],
    ['{xULN}', '× upper limit'],
    ['{score}', 'points'],
    ['{ratio}', ''],
    ['1', ''],
    ['not a unit', 'not a unit'],
  ])('%s reads %j', (code, expected) => expect(unitName(code).shown).toBe(expected));

  test.each([
    ['wk', 1, 'week'],
    ['wk', 6, 'weeks'],
    ['a', 1, 'year'],
    ['mo', 0.5, 'months'],
  ])('%s after %d is %s', (code, value, expected) => expect(unitName(code, value).shown).toBe(expected));
});

describe('days that nobody counts', () => {
  test.each([
    [364, '364 days'],
    [365, '1 year'],
    [730, '2 years'],
    [1825, '5 years'],
    [365.25 * 3, '3 years'],
    [30.4375 * 18, '18 months'],
    [400, '400 days'],
  ])('%d reads %s', (value, expected) => expect(plain(formatQuantity({ value, unit: 'd' }))).toBe(expected));

  test('with the sign of a limit, and only when they are days', () => {
    expect(plain(formatQuantity({ value: 730, unit: 'd', comparator: '>' }))).toBe('> 2 years');
    expect(plain(formatQuantity({ value: 730, unit: 'mg/L' }))).toBe('730 mg/L');
  });
});

describe('formatValue', () => {
  test.each([
    ['a whole number', 250, undefined, '250'],
    ['four digits stand together', 1250, undefined, '1250'],
    ['five are grouped', 12500, undefined, '12 500'],
    ['decimals as entered', 0.035, undefined, '0.035'],
    ['no floating-point dust', 0.1 + 0.2, undefined, '0.3'],
    ['a true minus', -2.5, undefined, '−2.5'],
    ['below a limit', 4, '<' as const, '< 4'],
    ['at least', 10, '>=' as const, '≥ 10'],
  ])('%s', (_name, value, comparator, expected) => expect(plain(formatValue(value, comparator))).toBe(expected));
});

describe('formatQuantity', () => {
  test.each([
    [250, 'ug/g', '250 µg/g'],
    [10, '{ULN}', '10 × upper limit'],
    [11.2, '10*9/L', '11.2 ×10⁹/L'],
    [0.03, '{ratio}', '0.03'],
    [1, 'wk', '1 week'],
  ])('%d %s', (value, unit, expected) => expect(plain(formatQuantity({ value, unit }))).toBe(expected));
});
