import { fixedSpace } from './fixed-space';
import { unitName } from './unit-name';

export type Comparator = '<' | '<=' | '>' | '>=';

const comparatorSigns: Readonly<Record<Comparator, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };

const narrowSpace = '\u202f';

/**
 * A figure as it was entered, at most six digits after the mark; thousands apart from 10 000 up, by a narrow space,
 * which no country reads as a decimal mark. Cannot fail.
 * @example formatValue(12500) // '12 500'   formatValue(0.4, '<') // '< 0.4'
 */
export const formatValue = (value: number, comparator?: Comparator): string => {
  const [units = '', decimals] = String(Number(Math.abs(value).toFixed(6))).split('.');
  const grouped = units.length > 4 ? units.replace(/\B(?=(\d{3})+$)/g, narrowSpace) : units;
  const sign = value < 0 ? '−' : '';
  const before = comparator ? `${comparatorSigns[comparator]}${fixedSpace}` : '';
  return `${before}${sign}${grouped}${decimals ? `.${decimals}` : ''}`;
};

interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly comparator?: Comparator | undefined;
}

/**
 * A quantity in one line of text that does not break; days that make whole months or years from a year on are those. Cannot
 * fail. @example formatQuantity({ value: 250, unit: 'ug/g' }) // '250 µg/g'   formatQuantity({ value: 730, unit: 'd' }) // '2 years'
 */
export const formatQuantity = ({ comparator, ...given }: Quantity): string => {
  const { value, unit } = asSaid(given);
  const { shown } = unitName(unit, value);
  const space = shown === '' ? '' : fixedSpace;
  return `${formatValue(value, comparator)}${space}${shown}`;
};

const YEAR = 365;
/** A year without and with its leap day’s share; a month as UCUM has it (as it comes from other units) and as rules have it. */
const longer = [
  { unit: 'a', days: [YEAR, 365.25] },
  { unit: 'mo', days: [30.4375, 30] },
] as const;

/** Nobody says 730 days. What makes no whole month is left in days: it is not rounded behind anybody’s back. */
const asSaid = (given: Omit<Quantity, 'comparator'>): Omit<Quantity, 'comparator'> => {
  if (given.unit !== 'd' || given.value < YEAR) return given;
  for (const { unit, days } of longer) {
    const whole = days.map((one) => given.value / one).find(Number.isInteger);
    if (whole !== undefined) return { value: whole, unit };
  }
  return given;
};
