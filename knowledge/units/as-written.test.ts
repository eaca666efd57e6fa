import { describe, expect, test } from 'vitest';
import { currentRelease } from '../release';
import { inOwnUnit } from './as-written';

const { findings, investigations } = currentRelease().knowledge;
const read = (id: string, value: number, unit: string) =>
  inOwnUnit(id, { value, unit }, (findings[id] ?? investigations[id])?.unit);

describe('a figure is read as people write it', () => {
  test.each([
    ['haemoglobin', 10.5, 'g/dl', 105, 'g/L'],
    ['temp-c', 38.5, '°C', 38.5, 'Cel'],
    ['temp-c', 100.4, 'F', 38, 'Cel'],
    ['hr', 110, 'bpm', 110, '/min'],
    ['sbp', 85, 'mmHg', 85, 'mm[Hg]'],
    ['symptom-duration', 3, 'weeks', 21, 'd'],
    ['symptom-duration', 12, 'hours', 0.5, 'd'],
    ['symptom-duration', 2, 'Years', 730.5, 'd'],
    ['white-cell-count', 12_000, '/mm³', 12, '10*9/L'],
    ['white-cell-count', 12, '× 10⁹/L', 12, '10*9/L'],
    ['white-cell-count', 12, 'K/µL', 12, '10*9/L'],
    ['platelets', 512_000, '/µL', 512, '10*9/L'],
    ['stools-per-day', 6, '/day', 6, '{stools}/d'],
    ['unformed-stools-24h', 6, '', 6, '{count}'],
    ['bmi', 17, 'kg/m²', 17, 'kg/m2'],
    ['faecal-calprotectin', 400, 'µg/g', 400, 'ug/g'],
    ['ttg-iga', 10, '×ULN', 10, '{ULN}'],
    ['tsh', 0.01, 'mU/L', 0.01, 'm[IU]/L'],
    ['ca125', 90, 'U/mL', 90, "[arb'U]/mL"],
    ['specific-ige', 5, 'kU/L', 5, 'k[IU]/L'],
    ['crp', 4, 'mg/dL', 40, 'mg/L'],
  ])('%s %d %s', (id, value, unit, own, ownUnit) => {
    const found = read(id, value, unit);
    expect(found.unit).toBe(ownUnit);
    expect(found.value).toBeCloseTo(own, 6);
  });

  test.each([
    ['haemoglobin', 'g/mL'],
    ['crp', 'U/mL'],
    // Units of an assay are no multiples of its limit.
    ['ttg-iga', 'U/mL'],
    ['fit', 'ng/mL'],
  ])('and left as it was where it cannot be turned: %s in %s', (id, unit) => {
    expect(read(id, 5, unit)).toEqual({ value: 5, unit });
  });
});
