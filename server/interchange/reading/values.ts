import type { Answer, InvestigationResult } from '@/engine';
import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import type { NotUsedCode } from '../schema';
import { systems, ucum } from '../systems';
import type { Place } from './place';
import { converted } from './units';

/** A value read in the kind and unit of its entry, or why it could not be. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value; readonly given?: Quantity }
  | { readonly ok: false; readonly code: NotUsedCode; readonly detail: string | null };

export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const not = (code: NotUsedCode, detail: string | null = null) => ({ ok: false, code, detail }) as const;

/** A FHIR Quantity in the unit that is wanted; what it was given in is kept where that was another. */
export const readQuantity = (place: Place, unit: string): Read<Quantity> => {
  const given = quantityOf(place);
  if (!given.ok) return given;
  const value = converted(given.value.value, given.value.unit, unit);
  if (value === null) return not('unit_not_convertible', `${given.value.unit} → ${unit}`);
  return {
    ok: true,
    value: { value, unit },
    ...(given.value.unit !== unit && { given: given.value }),
  };
};

const quantityOf = (place: Place): Read<Quantity> => {
  const value = place.at('value').number();
  if (value === null) return not('no_value');
  // “Below 5” says where a value is not, and no value.
  if (place.at('comparator').exists()) return not('bound_not_value', place.at('comparator').text());
  const code = place.at('code').text();
  if (code === null || place.at('system').text() !== ucum || code.length > 40) {
    return not('unit_missing', place.at('unit').text());
  }
  return { ok: true, value: { value, unit: code } };
};

/** A value over the upper end of the range that stands beside it, both in one unit: multiples of the laboratory’s limit. */
export const readMultipleOfLimit = (quantity: Place, range: Place): Read<Quantity> => {
  const given = quantityOf(quantity);
  if (!given.ok) return given;
  const [only, second] = range.items();
  const high = only && !second ? quantityOf(only.at('high')) : not('no_value');
  const limit = high.ok ? converted(high.value.value, high.value.unit, given.value.unit) : null;
  if (limit === null || limit <= 0) return not('unit_not_convertible', `${given.value.unit} → {ULN}`);
  return {
    ok: true,
    value: { value: Number((given.value.value / limit).toPrecision(6)), unit: '{ULN}' },
    given: given.value,
  };
};

/** The code of one system in a CodeableConcept or in a Coding. */
export const codeIn = (concept: Place, system: string): string | null => {
  const codings = concept.at('coding').exists() ? concept.at('coding').items() : [concept];
  const mine = codings.filter((coding) => coding.at('system').text() === system);
  return mine.length === 1 ? (mine[0]?.at('code').text() ?? null) : null;
};

/** What follows “finding/” in the code of one of its choices. */
const partOf = (code: string | null, owner: string): string | null =>
  code?.startsWith(`${owner}/`) ? code.slice(owner.length + 1) : null;

export const readChoice = (concept: Place, { id }: FindingEntry): Read<Answer> => {
  const choice = partOf(codeIn(concept, systems.findingChoice), id);
  return choice === null ? not('unknown_code', wordsOf(concept)) : { ok: true, value: { kind: 'choice', choice } };
};

export const readOutcome = (concept: Place, { id }: InvestigationEntry): Read<InvestigationResult> => {
  const outcome = partOf(codeIn(concept, systems.outcome), id);
  return outcome === null ? not('unknown_code', wordsOf(concept)) : { ok: true, value: { kind: 'outcome', outcome } };
};

/** A concept in the words or the codes of the file. */
export const wordsOf = (concept: Place): string | null => {
  const [first] = concept.at('coding').exists() ? concept.at('coding').items() : [concept];
  const code = first?.at('code').text();
  return code ? `${first?.at('system').text() ?? ''}|${code}` : concept.at('text').text();
};
