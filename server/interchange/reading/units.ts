import { UcumLhcUtils } from '@lhncbc/ucum-lhc';

/**
 * A value in another unit, or `null` where the two cannot be converted into each other without a guess. Only what UCUM
 * itself defines is converted: no molecular weights, no assay factors. Words in braces count as part of the unit, since
 * UCUM takes each of them for the number one: 12 % are no 0.12 multiples of an upper limit. Cannot throw.
 *
 * @example converted(13.2, 'g/dL', 'g/L') // 132
 */
export const converted = (value: number, from: string, to: string): number | null => {
  if (!Number.isFinite(value)) return null;
  if (from === to) return value;
  const words = bracesOf(from);
  if (words !== bracesOf(to) || (words !== '' && isWordOnly(from))) return null;
  if (![from, to].every(isWellFormed)) return null;
  const [source, target] = withoutArbitrary(from, to);
  try {
    const { status, toVal } = UcumLhcUtils.getInstance().convertUnitTo(source, value, target);
    return status === 'succeeded' && toVal !== null && Number.isFinite(toVal)
      ? Number(toVal.toPrecision(DIGITS))
      : null;
  } catch {
    return null;
  }
};

/** Beyond these the noise of the arithmetic begins. */
const DIGITS = 12;

/** Printable ASCII without blanks, as UCUM has it; the package writes anything else to the console. */
const isWellFormed = (unit: string): boolean => /^[\x21-\x7E]{1,40}$/.test(unit);

/**
 * UCUM leaves units that an assay or a standard defines ([IU], [arb'U]) without a size, and the package converts none of
 * them. One and the same on both sides it cancels out, whatever its size: a unit that nothing else here is made of takes
 * its place.
 */
const withoutArbitrary = (from: string, to: string): readonly [string, string] => {
  const of = (unit: string): string => [...new Set(unit.match(/\[(?:[iI]U|arb'U)\]/g) ?? [])].join();
  const arbitrary = of(from);
  if (arbitrary === '' || arbitrary !== of(to) || arbitrary.includes(',')) return [from, to];
  return [from.replaceAll(arbitrary, 'cd'), to.replaceAll(arbitrary, 'cd')];
};

const bracesOf = (unit: string): string => (unit.match(/\{[^}]*\}/g) ?? []).sort().join();
const isWordOnly = (unit: string): boolean => /^\{[^}]*\}$/.test(unit);

/** Whether UCUM knows the unit. Cannot throw. */
export const isUcum = (unit: string): boolean => {
  try {
    return isWellFormed(unit) && UcumLhcUtils.getInstance().validateUnitString(unit).status === 'valid';
  } catch {
    return false;
  }
};
