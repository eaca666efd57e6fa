import { describe, expect, test } from 'vitest';
import { assayUnit, readMeasurement } from './read-measurement';

const haemoglobin = { unit: 'g/L', min: 20, max: 250, otherUnits: [{ unit: 'g/dL', times: 10, plus: 0 }] };
const antibody = { unit: '{ULN}', min: 0, max: 200, otherUnits: [] };
const read = (figure: string, unit = 'g/L', upperLimit = '') =>
  readMeasurement({ figure, unit, upperLimit }, unit === 'g/L' || unit === 'g/dL' ? haemoglobin : antibody);

describe('readMeasurement', () => {
  test('a figure in another unit is converted, and what was printed is kept', () => {
    expect(read('13,2', 'g/dL')).toEqual({
      ok: true,
      value: { value: 132, unit: 'g/L', reported: { value: 13.2, unit: 'g/dL', qualifier: null, upperLimit: null } },
    });
  });

  test.each([
    ['<100', 'below'],
    ['> 100', 'above'],
    ['≤100', 'below'],
    ['≥ 100', 'above'],
  ])('%s is %s it', (figure, qualifier) => {
    const measurement = read(figure);
    expect(measurement.ok && measurement.value.reported).toMatchObject({ value: 100, qualifier });
  });

  test('units of an assay become multiples of its own limit: 84 / 7', () => {
    const measurement = read('84', assayUnit, '7');
    expect(measurement.ok && measurement.value.value).toBe(12);
  });

  test.each([
    ['words', 'twelve', 'g/L', '', 'figure', 'Enter a number from 20 to 250 g/L'],
    ['an impossible value', '1300', 'g/L', '', 'figure', 'Enter a number from 20 to 250 g/L'],
    ['the wrong unit chosen', '132', 'g/dL', '', 'figure', 'Enter a number from 20 to 250 g/L: this comes to 1320'],
    ['no limit', '84', assayUnit, '', 'upperLimit', 'Enter the upper limit of normal that the report gives, above 0'],
    [
      'a limit of nothing',
      '84',
      assayUnit,
      '0',
      'upperLimit',
      'Enter the upper limit of normal that the report gives, above 0',
    ],
  ])('%s is named at its field', (_name, figure, unit, limit, field, message) => {
    expect(read(figure, unit, limit)).toEqual({ ok: false, issue: { field, message } });
  });
});
