import { fail, ok, type Result } from './result';

/** A figure as a report prints it. Units are UCUM codes. */
export interface ReportedValue {
  readonly value: number;
  readonly unit: string;
  /** “< 5” and “> 2000”: what an assay prints at its limits. */
  readonly qualifier: 'below' | 'above' | null;
  /** The laboratory's upper limit of normal, in the same unit. */
  readonly upperLimit: number | null;
}

/** The unit of the knowledge base, and others that can be turned into it: `times` the figure, then `plus`. */
export interface OwnUnit {
  readonly unit: string;
  readonly otherUnits: readonly { readonly unit: string; readonly times: number; readonly plus: number }[];
}

/** What a value is in whose unit is a multiple of the upper limit of normal. */
export const multipleOfLimit = '{ULN}';

/** The share by which “just below” and “just above” a limit differ from it: beyond any assay, and within any band. */
const HAIR = 1e-9;

/**
 * The figure in the unit of the knowledge base, unrounded. Where that is a multiple of the upper limit and a limit is
 * given, the figure is divided by it, whatever unit both are in. A qualifier stands for a hair's breadth beyond the figure: what
 * lies farther out is not known. Fails when the unit cannot be turned into the own one, or the limit is not above 0.
 *
 * @example // 0.9 g/dL of something kept in g/L
 * valueInOwnUnit({ value: 0.9, unit: 'g/dL', qualifier: null, upperLimit: null },
 *   { unit: 'g/L', otherUnits: [{ unit: 'g/dL', times: 10, plus: 0 }] }); // 9
 */
export const valueInOwnUnit = (
  { value, unit, qualifier, upperLimit }: ReportedValue,
  own: OwnUnit,
): Result<number, 'unknown_unit' | 'no_limit'> => {
  const exact = converted(value, unit, upperLimit, own);
  if (!exact.ok || qualifier === null) return exact;
  const hair = Math.abs(exact.value) * HAIR;
  return ok(qualifier === 'below' ? exact.value - hair : exact.value + hair);
};

const converted = (
  value: number,
  unit: string,
  upperLimit: number | null,
  own: OwnUnit,
): Result<number, 'unknown_unit' | 'no_limit'> => {
  if (unit === own.unit) return ok(value);
  if (own.unit === multipleOfLimit) {
    return upperLimit !== null && upperLimit > 0 ? ok(value / upperLimit) : fail('no_limit');
  }
  const other = own.otherUnits.find((one) => one.unit === unit);
  return other ? ok(value * other.times + other.plus) : fail('unknown_unit');
};
