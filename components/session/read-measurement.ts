import { fail, multipleOfLimit, type OwnUnit, ok, type Result, valueInOwnUnit } from '@/engine';
import { unitName } from '../numbers/unit-name';
import { parseNumber } from './parse-number';

/** What is typed when a figure is read off a report. */
export interface MeasurementTexts {
  /** As printed: “12”, “1,5”, “< 5”, “>2000”. */
  readonly figure: string;
  /** Empty while it is still to be chosen. */
  readonly unit: string;
  readonly upperLimit: string;
}

/** A kind of figure: its unit, others it may be printed in, and what is possible, in the own unit. */
export interface MeasurementKind extends OwnUnit {
  readonly min: number;
  readonly max: number;
}

/** The value in the unit of the knowledge base, and what stood on the report. */
export interface Measurement {
  readonly value: number;
  readonly unit: string;
  readonly reported: {
    readonly value: number;
    readonly unit: string;
    readonly qualifier: 'below' | 'above' | null;
    readonly upperLimit: number | null;
  };
}

export interface MeasurementProblem {
  readonly field: 'figure' | 'upperLimit';
  readonly message: string;
}

/** Unit of a figure that only its laboratory's own limit gives a meaning. */
export const assayUnit = "[arb'U]/mL";

/** What was typed as a measurement, or what is wrong with it, in words for its field. */
export const readMeasurement = (
  { figure, unit, upperLimit: limitText }: MeasurementTexts,
  kind: MeasurementKind,
): Result<Measurement, MeasurementProblem> => {
  const sign = /^\s*[<>≤≥]/.exec(figure)?.[0].trim();
  const value = parseNumber(sign ? figure.replace(/[<>≤≥]/, '') : figure);
  const range = `Enter a number from ${kind.min} to ${kind.max} ${unitName(kind.unit).shown}`.trim();
  if (value === null) return fail({ field: 'figure', message: range });
  if (unit === '') return fail({ field: 'figure', message: 'Choose the unit' });
  const qualifier = sign === undefined ? null : /[<≤]/.test(sign) ? 'below' : 'above';
  const needsLimit = kind.unit === multipleOfLimit && unit !== multipleOfLimit;
  const upperLimit = needsLimit ? parseNumber(limitText) : null;
  if (needsLimit && (upperLimit === null || upperLimit <= 0)) {
    return fail({ field: 'upperLimit', message: 'Enter the upper limit of normal that the report gives, above 0' });
  }
  const reported = { value, unit, qualifier, upperLimit } as const;
  const own = valueInOwnUnit(reported, kind);
  if (!own.ok || own.value < kind.min || own.value > kind.max) {
    const comes = own.ok && unit !== kind.unit ? `: this comes to ${Number(own.value.toPrecision(3))}` : '';
    return fail({ field: 'figure', message: `${range}${comes}` });
  }
  return ok({ value: own.value, unit: kind.unit, reported });
};
