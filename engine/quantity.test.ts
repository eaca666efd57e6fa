import { describe, expect, test } from 'vitest';
import { type ReportedValue, valueInOwnUnit } from './quantity';

const grams = { unit: 'g/L', otherUnits: [{ unit: 'g/dL', times: 10, plus: 0 }] };
const degrees = { unit: 'Cel', otherUnits: [{ unit: '[degF]', times: 5 / 9, plus: -160 / 9 }] };
const multiple = { unit: '{ULN}', otherUnits: [] };
const plain = (value: number, unit: string): ReportedValue => ({ value, unit, qualifier: null, upperLimit: null });

describe('valueInOwnUnit', () => {
  test.each([
    ['its own unit', plain(132, 'g/L'), grams, 132],
    ['another unit', plain(13.2, 'g/dL'), grams, 132],
    ['an offset: (98.6 − 32) × 5/9', plain(98.6, '[degF]'), degrees, 37],
    ['a multiple given as such', plain(12, '{ULN}'), multiple, 12],
    ['80 U/mL with a limit of 7', { ...plain(80, '{U}/mL'), upperLimit: 7 }, multiple, 80 / 7],
  ])('%s', (_name, reported, own, expected) => {
    const result = valueInOwnUnit(reported, own);
    expect(result.ok && result.value).toBeCloseTo(expected, 9);
  });

  test('below a figure is less than it, above more, by less than a millionth', () => {
    const below = valueInOwnUnit({ ...plain(5, 'g/L'), qualifier: 'below' }, grams);
    const above = valueInOwnUnit({ ...plain(5, 'g/L'), qualifier: 'above' }, grams);
    expect(below.ok && below.value < 5 && below.value > 5 - 5e-6).toBe(true);
    expect(above.ok && above.value > 5 && above.value < 5 + 5e-6).toBe(true);
  });

  test('what cannot be turned into the own unit is an issue, not a guess', () => {
    expect(valueInOwnUnit(plain(1, 'mmol/L'), grams)).toEqual({ ok: false, issue: 'unknown_unit' });
    expect(valueInOwnUnit(plain(80, '{U}/mL'), multiple)).toEqual({ ok: false, issue: 'no_limit' });
    expect(valueInOwnUnit({ ...plain(80, '{U}/mL'), upperLimit: 0 }, multiple)).toEqual({
      ok: false,
      issue: 'no_limit',
    });
  });
});
