import { valueInOwnUnit } from '@/engine';
import { otherUnitsById } from './own-unit';

/** A figure as somebody wrote it down. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** How people write what UCUM writes otherwise; blanks, capitals, raised figures and the Greek letter aside. */
const alsoWritten: Readonly<Record<string, readonly string[]>> = {
  Cel: ['°C', 'C', 'degC', 'celsius'],
  '[degF]': ['°F', 'F', 'degF', 'fahrenheit'],
  'mm[Hg]': ['mmHg'],
  '/min': ['bpm', '1/min', 'beats/min', 'breaths/min', 'per minute'],
  min: ['mins', 'minute', 'minutes'],
  h: ['hr', 'hrs', 'hour', 'hours'],
  d: ['day', 'days'],
  wk: ['w', 'wks', 'week', 'weeks'],
  mo: ['mos', 'month', 'months'],
  a: ['y', 'yr', 'yrs', 'year', 'years'],
  '{stools}/d': ['/d', '1/d', '/day', 'per day', 'stools/day', 'times a day', '{count}', '1/day'],
  '{stools}/wk': ['/wk', '1/wk', '/week', 'per week', 'stools/week'],
  '{meals}/d': ['/d', '1/d', '/day', 'per day', 'meals/day'],
  'd/wk': ['days/week', 'days per week', 'days a week'],
  'd/mo': ['days/month', 'days per month', 'days a month'],
  '{count}': ['', '1', 'count', 'times', '/d', '/day', 'per day', '{stools}/d'],
  '{score}': ['', '1', 'score', 'points'],
  '{ratio}': ['', '1', 'ratio'],
  '{ULN}': ['ULN', 'xULN', 'times ULN'],
  '10*9/L': ['10^9/L', '109/L', 'x10^9/L', 'x109/L', 'x10*9/L', '10e9/L', 'G/L'],
  '10*3/uL': ['10^3/uL', '103/uL', 'x10^3/uL', 'x103/uL', 'K/uL', '10^3/mm3', 'x10^3/mm3', '10*3/mm3'],
  '/uL': ['/mm3', '/mm^3', '/cumm', '1/uL', 'cells/uL', 'cells/mm3', '/mcL', 'cells/mcL'],
  fL: ['um3', 'um^3'],
  'kg/m2': ['kg/m^2', 'kg/m*2'],
  'mm/h': ['mm/hr', 'mm/hour', 'mm'],
  'm[IU]/L': ['mIU/L', 'mU/L'],
  'u[IU]/mL': ['uIU/mL', 'uU/mL'],
  'k[IU]/L': ['kIU/L', 'kU/L', 'kUA/L'],
  '[IU]/mL': ['IU/mL', 'U/mL'],
  "[arb'U]/mL": ['U/mL', 'IU/mL'],
  "k[arb'U]/L": ['kU/L', 'kIU/L'],
  'mL/min/{1.73_m2}': ['mL/min', 'mL/min/1.73m2', 'mL/min/1.73m^2'],
};

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plain = (unit: string): string =>
  unit
    .replace(/\s/g, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (figure) => String(raised.indexOf(figure)))
    .replace(/[µμ]/g, 'u')
    .replace(/×/g, 'x')
    .toLowerCase()
    .replace('mcg', 'ug');

/**
 * The figure of a finding or an investigation in its own unit, whether that, another one of its units or a common spelling of
 * either was written; as it was where nothing fits, for the engine to name. Cannot fail.
 *
 * @example inOwnUnit('haemoglobin', { value: 10.5, unit: 'g/dl' }, 'g/L') // { value: 105, unit: 'g/L' }
 */
export const inOwnUnit = (id: string, figure: Figure, unit: string | null | undefined): Figure => {
  if (unit === null || unit === undefined) return figure;
  const otherUnits = otherUnitsById.get(id) ?? [];
  const codes = [unit, ...otherUnits.map((other) => other.unit)];
  const written = plain(figure.unit);
  const code =
    codes.find((one) => one === figure.unit) ??
    codes.find((one) => plain(one) === written) ??
    codes.find((one) => alsoWritten[one]?.some((way) => plain(way) === written));
  if (code === undefined) return figure;
  const read = valueInOwnUnit(
    { value: figure.value, unit: code, qualifier: null, upperLimit: null },
    { unit, otherUnits },
  );
  return read.ok ? { value: read.value, unit } : figure;
};
