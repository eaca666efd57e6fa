import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { isWholeName, type NameHit } from '@/server/library/search/by-name';
import { denialIn, NORMAL } from '@/server/library/search/denial';
import { type FindingItem, searchFindings } from '@/server/library/search/findings';
import { searchInPart } from '@/server/library/search/in-part';
import { unitName } from '../numbers/unit-name';
import { type FieldTexts, fieldTextsOf, inDays, type TypedValue, typedValueIn, unitsIn } from './typed-value';

const DURATION = 'symptom-duration';

/** A line of the search; what was typed with its name goes along with it. */
export interface TypedItem extends FindingItem {
  /** An investigation: it takes a result, and cannot be denied. */
  readonly result: boolean;
  /** To stand in its field. */
  readonly figure?: FieldTexts;
  /** How long it has been so: entered with it. */
  readonly duration?: FieldTexts;
  /** The one of its choices that was typed: entered with it. */
  readonly choice?: string;
}

export type SearchTyped = typeof searchTyped;

const units = new WeakMap<Catalogue, ReadonlySet<string>>();
const knownUnits = (catalogue: Catalogue): ReadonlySet<string> => {
  const known = units.get(catalogue) ?? unitsIn(catalogue);
  units.set(catalogue, known);
  return known;
};

/**
 * What was typed, among findings and investigations, best first: by all its words; without a figure or a length of time among
 * them, which then goes with what was found; failing that by most of its words, and that is said. A figure that is part of a
 * name (“CA 125”) stays in it. Cannot fail.
 */
export const searchTyped = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  query: string,
): readonly NameHit<Item>[] => {
  const value = typedValueIn(query, knownUnits(catalogue));
  if (!value) return found(items, query);
  const asTyped = searchFindings(items, query);
  const itself = wholeIn(asTyped, query);
  const nearly = wholeIn(asTyped, query.replace(/\d+/g, ''));
  const others = value.rest === '' ? onlyDuration(items, value) : found(items, value.rest);
  const seen = new Set<string>();
  const isNew = ({ item: { id, result, negated } }: NameHit<Item>): boolean => {
    const before = seen.size;
    return seen.add(`${result} ${negated} ${id}`).size > before;
  };
  const asNamed = itself.filter(isNew);
  const placed = [...nearly, ...others, ...asTyped].filter(isNew).map((hit) => {
    const carried = carrying(catalogue, hit, value);
    return { hit: carried, place: placeOf(catalogue, carried, value) };
  });
  return [...asNamed, ...placed.sort((a, b) => a.place - b.place).map(({ hit }) => hit)];
};

/** Whole names come first, so the first that is none ends them. */
const wholeIn = <Item extends TypedItem>(hits: readonly NameHit<Item>[], query: string): readonly NameHit<Item>[] => {
  const end = hits.findIndex((hit) => !isWholeName(hit, query));
  return end < 0 ? hits : hits.slice(0, end);
};

const IN_PART = 'in part';

const found = <Item extends TypedItem>(items: readonly Item[], query: string): readonly NameHit<Item>[] => {
  const hits = searchFindings(items, query);
  if (hits.length > 0) return hits;
  const denial = denialIn(query);
  // What is called normal and cannot be denied is a result: it asks which.
  if (denial?.word === NORMAL) return searchFindings(items, denial.of).filter(({ item }) => item.result);
  // Who denies something narrow does not deny what is wider.
  if (denial) return hits;
  const [, of] = cameBackNegative.exec(query) ?? [];
  if (of !== undefined) return negativeOf(items, of);
  return searchInPart(items, query).map(inPart);
};

/** What was tested or looked for, and not found: “c diff negative”, “rash absent”. */
const cameBackNegative = /^(.*\S)\s+(?:negative|neg|-ve|absent)\s*$/i;

/** The test first, which asks what it showed, then what “no …” finds; nothing of which only some words were typed but a test. */
const negativeOf = <Item extends TypedItem>(items: readonly Item[], of: string): readonly NameHit<Item>[] => {
  const isTest = ({ item }: NameHit<Item>): boolean => item.result;
  const tests = searchFindings(items, of).filter(isTest);
  const denied = searchFindings(items, `no ${of}`).filter(({ item }) => !item.result);
  return tests.length + denied.length > 0 ? [...tests, ...denied] : searchInPart(items, of).filter(isTest).map(inPart);
};

const inPart = <Item extends TypedItem>(hit: NameHit<Item>): NameHit<Item> => ({
  ...hit,
  item: { ...hit.item, note: IN_PART },
});

const onlyDuration = <Item extends TypedItem>(
  items: readonly Item[],
  { span }: TypedValue,
): readonly NameHit<Item>[] => (span ? items.filter(({ id }) => id === DURATION).map((item) => ({ item })) : []);

/** With the figure that was typed, where it can be one of this. */
const carrying = <Item extends TypedItem>(
  catalogue: Catalogue,
  hit: NameHit<Item>,
  value: TypedValue,
): NameHit<Item> => {
  const { item } = hit;
  const finding = item.result ? undefined : catalogue.findings[item.id];
  const kind = finding?.kind ?? catalogue.investigations[item.id]?.result;
  if (item.negated || !kind) return hit;
  if (kind.type === 'quantity') {
    if (item.note === IN_PART) return hit;
    const figure = fieldTextsOf(kind, item.id === DURATION ? inDays(value) : value);
    return figure ? { ...hit, item: { ...item, figure, note: inWords(figure) } } : hit;
  }
  if (kind.type === 'choice') {
    // Choices with a figure of their own: “6: mushy, with ragged edges”.
    const typed = finding && kind.choices.find(({ label }) => label.startsWith(`${value.figure}:`));
    return typed && !value.span
      ? { ...hit, item: { ...item, choice: typed.id, label: `${item.label}, ${typed.label}` } }
      : hit;
  }
  const lasts = catalogue.findings[DURATION]?.kind;
  if (!value.span || !finding || kind.type !== 'presence' || !isSymptom(finding) || lasts?.type !== 'quantity')
    return hit;
  const duration = fieldTextsOf(lasts, inDays(value));
  return duration
    ? { ...hit, item: { ...item, duration, label: `${item.label}, and duration ${inWords(duration)}` } }
    : hit;
};

/** What lasts as long as the illness; a drug or an earlier illness has a time of its own. */
const isSymptom = ({ complaint, section }: CatalogueFinding): boolean => complaint || lasting.has(section);
const lasting: ReadonlySet<string> = new Set(['bowel', 'upper_gut', 'general', 'results']);

/**
 * A figure typed with the name of something measured is its figure, whatever else has that name; what is measured, and not in
 * time, is not what has lasted.
 */
const placeOf = (catalogue: Catalogue, hit: NameHit<TypedItem>, { rest, figure, span }: TypedValue): 0 | 1 | 2 => {
  const { item } = hit;
  if (item.figure?.figure === figure)
    return item.label.toLowerCase().startsWith(rest.toLowerCase()) || isWholeName(hit, rest) ? 0 : 1;
  return span && !item.figure && catalogue.findings[item.id]?.kind.type === 'quantity' ? 2 : 1;
};

/** With its unit, unless it brings one along that it does not come in. */
const inWords = ({ figure, unit }: FieldTexts): string =>
  /\d$/.test(figure) ? `${figure} ${unitName(unit, Number(figure)).shown}`.trim() : figure;
