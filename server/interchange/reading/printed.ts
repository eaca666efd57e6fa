import type { Reported } from '../../sessions/schema';
import { systems, ucum } from '../systems';
import type { Place } from './place';
import { codeIn, type Quantity, type Read } from './values';

/** What stood on the report, without the day. */
type Figure = Omit<Reported, 'takenOn'>;

/** How one of our Observations is to be read. */
export interface Printed {
  /** Where the figure stands that was reasoned with. */
  readonly used: Place;
  /** When it was recorded here. */
  readonly at: string | null;
  /** What stood on the report; of a figure that is used as printed, given that, its day alone makes it worth noting. */
  reported(used: Quantity | null): Read<Reported | null>;
  /** All that was looked at has been used. */
  use(): void;
}

/** An Observation of ours with what the laboratory printed, as `fhir/printed.ts` writes it. */
export const printedIn = (observation: Place): Printed => {
  const parts = observation.at('component').items();
  const partOf = (name: string): Place | undefined =>
    parts.find((one) => codeIn(one.at('code'), systems.figure) === name);
  const [used, beside] = [partOf('used'), partOf('printed')];
  const effective = observation.at('effectiveDateTime');
  const issued = observation.at('issued');
  const takenOn = dayOf(effective);
  const printed = used ? observation : beside;
  return {
    used: (used ?? observation).at('valueQuantity'),
    at: takenOn === null ? effective.instant() : issued.instant(),
    reported: (asUsed) => {
      const figure = printed
        ? figureIn(printed)
        : { ok: true as const, value: plain(takenOn === null ? null : asUsed) };
      if (!figure.ok) return figure;
      return { ok: true, value: printed || takenOn !== null ? { ...figure.value, takenOn } : null };
    },
    use: () => {
      for (const one of [used, beside]) {
        for (const key of ['code', 'valueQuantity', 'referenceRange']) one?.at(key).use();
      }
      if (used) for (const one of observation.at('referenceRange').items()) one.at('high').use();
      if (takenOn !== null || effective.instant() !== null) effective.use();
      if (takenOn !== null && issued.instant() !== null) issued.use();
    },
  };
};

const dayOf = (place: Place): string | null => {
  const text = place.text();
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
};

const plain = (used: Quantity | null): Figure => ({
  value: used?.value ?? null,
  unit: used?.unit ?? null,
  qualifier: null,
  upperLimit: null,
});

const qualifiers: Readonly<Record<string, Reported['qualifier']>> = { '<': 'below', '>': 'above' };

const figureIn = (place: Place): Read<Figure> => {
  const quantity = place.at('valueQuantity');
  const [range, second] = place.at('referenceRange').items();
  const comparator = quantity.at('comparator');
  const qualifier = qualifiers[comparator.text() ?? ''] ?? null;
  if (comparator.exists() && qualifier === null) {
    return { ok: false, code: 'bound_not_value', detail: comparator.text() };
  }
  const unit = unitIn(quantity);
  const high = range?.at('high');
  if (second) return { ok: false, code: 'several_values', detail: 'referenceRange' };
  if (high && unitIn(high) !== unit && unit !== null) {
    return { ok: false, code: 'unit_not_convertible', detail: `${unitIn(high)} → ${unit}` };
  }
  const upperLimit = high?.at('value').number() ?? null;
  return { ok: true, value: { value: quantity.at('value').number(), unit, qualifier, upperLimit } };
};

/** By its UCUM code; one that has none is kept in its words. */
const unitIn = (quantity: Place): string | null =>
  quantity.at('system').text() === ucum ? quantity.at('code').text() : quantity.at('unit').text();
