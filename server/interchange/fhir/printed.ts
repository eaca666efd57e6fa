import type { Observation, ObservationComponent, Quantity } from '@medplum/fhirtypes';
import type { Reported } from '../../sessions/schema';
import { converted, isUcum } from '../reading/units';
import { systems, ucum } from '../systems';
import { type Mapping, quantityOf } from './mapping';

interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** When the sample was taken, where the report says so, and when that was recorded here; otherwise only the latter. */
export const timesOf = (
  { record }: Mapping,
  id: string,
  recorded: string,
): { readonly effectiveDateTime: string; readonly issued?: string } => {
  const takenOn = record.state.reported[id]?.takenOn ?? null;
  return takenOn === null ? { effectiveDateTime: recorded } : { effectiveDateTime: takenOn, issued: recorded };
};

/**
 * A figure as the laboratory printed it (INT-09), with its limit; beside it, where that is another one, the figure that was
 * reasoned with. Nothing where there is neither. What was printed of something that is no figure here stands beside it.
 */
export const figureOf = (
  { record }: Mapping,
  id: string,
  used: Figure | null,
): Pick<Observation, 'valueQuantity' | 'referenceRange' | 'component'> => {
  const reported = record.state.reported[id];
  const plain = used && { valueQuantity: quantityOf(used.value, used.unit) };
  if (!reported) return plain ?? {};
  const { value, unit, qualifier, upperLimit } = reported;
  const printed = asPrinted(reported);
  if (used === null || value === null || unit === null) {
    return { ...plain, ...(Object.keys(printed).length > 0 && { component: [part('printed', printed)] }) };
  }
  const isUsed = value === used.value && unit === used.unit && qualifier === null && upperLimit === null;
  return isUsed ? { ...plain } : { ...printed, component: [part('used', { ...plain })] };
};

const parts = { used: 'Figure that the assessment used', printed: 'What the report says of it' } as const;

const part = (
  code: keyof typeof parts,
  what: Pick<ObservationComponent, 'valueQuantity' | 'referenceRange'>,
): ObservationComponent => ({
  code: { coding: [{ system: systems.figure, code, display: parts[code] }] },
  ...what,
});

const asPrinted = ({
  value,
  unit,
  qualifier,
  upperLimit,
}: Reported): Pick<ObservationComponent, 'valueQuantity' | 'referenceRange'> => {
  const valueQuantity: Quantity = {
    ...(value !== null && { value }),
    ...(qualifier !== null && { comparator: qualifier === 'below' ? '<' : '>' }),
    ...unitOf(unit),
  };
  return {
    ...(Object.keys(valueQuantity).length > 0 && { valueQuantity }),
    ...(upperLimit !== null && { referenceRange: [{ high: { value: upperLimit, ...unitOf(unit) } }] }),
  };
};

/** A unit by its UCUM code, beside it as laboratories print it; in its own words where it has none. */
const unitOf = (unit: string | null): Pick<Quantity, 'unit' | 'system' | 'code'> => {
  if (unit === null) return {};
  return isUcum(unit) ? { unit: unit.replaceAll("[arb'U]", 'U'), system: ucum, code: unit } : { unit };
};

/**
 * Whether what was printed is measured as what is used: the same by UCUM alone. A figure in moles is none of the code that
 * stands for grams, and the other way round.
 */
export const isOfSameKind = ({ record }: Mapping, id: string, unit: string): boolean => {
  const reported = record.state.reported[id];
  return !reported?.unit || reported.value === null || converted(1, reported.unit, unit) !== null;
};
