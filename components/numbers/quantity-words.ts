import { unitName } from './unit-name';

export type Comparator = '<' | '<=' | '>' | '>=';

const comparatorSigns: Readonly<Record<Comparator, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };

const narrowSpace = '\u202f';
const fixedSpace = '\u00a0';

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

/** A quantity in one line of text that does not break. Cannot fail. @example formatQuantity({ value: 250, unit: 'ug/g' }) // '250 µg/g' */
export const formatQuantity = ({ value, unit, comparator }: Quantity): string => {
  const { shown } = unitName(unit, value);
  const space = shown === '' ? '' : fixedSpace;
  return `${formatValue(value, comparator)}${space}${shown}`;
};
