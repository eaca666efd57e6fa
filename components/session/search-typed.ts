import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { isWholeName, type NameHit, saysMore } from '@/server/library/search/by-name';
import { denialIn, NORMAL } from '@/server/library/search/denial';
import { type FindingItem, searchFindings } from '@/server/library/search/findings';
import { searchInPart } from '@/server/library/search/in-part';
import { unitName } from '../numbers/unit-name';
import { askedFirst, IN_PART } from './asked-first';
import { type FieldTexts, fieldTextsOf, inDays, type TypedValue, typedValueIn, unitsIn } from './typed-value';

const DURATION = 'symptom-duration';

/** A line of the search; what was typed with its name goes along with it. */
export interface TypedItem extends FindingItem {
  /** An investigation: it takes a result, and cannot be denied. */
  readonly result: boolean;
  /** To stand in its field. */
  readonly figure?: FieldTexts;
  /** How long it has been so, with the unit that was typed: entered with it. */
  readonly duration?: FieldTexts;
  /** The one of its choices that was typed: entered with it. */
  readonly choice?: string;
  /** It says more than was typed: its question is asked, and nothing entered at once. */
  readonly asks?: boolean;
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
): readonly NameHit<Item>[] => askedFirst(catalogue, withFigures(catalogue, items, query), query);

const withFigures = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  typed: string,
): readonly NameHit<Item>[] => {
  const query = withoutOpening(typed);
  const value = typedValueIn(query, knownUnits(catalogue));
  if (!value) return found(items, query);
  const asTyped = searchFindings(items, query);
  const itself = wholeIn(asTyped, query);
  const nearly = wholeIn(asTyped, query.replace(/\d+/g, ''));
  const others = value.rest === '' ? onlyDuration(items, value) : found(items, withoutOpening(value.rest));
  const asNamed = distinct(itself);
  const placed = distinct([...itself, ...nearly, ...others, ...asTyped])
    .slice(asNamed.length)
    .map((hit) => {
      const carried = carrying(catalogue, hit, value);
      return { hit: carried, place: placeOf(catalogue, carried, value) };
    });
  return [...asNamed, ...placed.sort((a, b) => a.place - b.place).map(({ hit }) => hit)];
};

/** Each line once, where it comes first. */
const distinct = <Item extends TypedItem>(hits: readonly NameHit<Item>[]): readonly NameHit<Item>[] => {
  const seen = new Set<string>();
  return hits.filter(({ item: { id, result, negated } }) => {
    const before = seen.size;
    return seen.add(`${result} ${negated} ${id}`).size > before;
  });
};

/** Whole names come first, so the first that is none ends them. */
const wholeIn = <Item extends TypedItem>(hits: readonly NameHit<Item>[], query: string): readonly NameHit<Item>[] => {
  const end = hits.findIndex((hit) => !isWholeName(hit, query));
  return end < 0 ? hits : hits.slice(0, end);
};

/** How a letter begins to say what there is. */
const opening =
  /^(?:c\/o|complain(?:s|ed|ing) (?:of|about)|present(?:s|ed|ing) with|reports|h\/o|(?:hx|history|known case|episodes?|bouts?) of|hx|(?:pmhx?|past (?:medical )?history)(?: of)?:?|s\/p|status post|o\/e:?|on exam(?:ination)?:?|\+ve)\s+/i;
/** Nothing else is typed yet of “history of”. */
const withoutOpening = (query: string): string => query.trimStart().replace(opening, '') || query;

const found = <Item extends TypedItem>(items: readonly Item[], query: string): readonly NameHit<Item>[] => {
  const [, spokenOf] = sayingWithout.exec(query) ?? [];
  if (spokenOf !== undefined) return found(items, spokenOf).map(inPart);
  const denial = denialIn(query);
  const hits = searchFindings(items, query);
  const [first] = hits;
  if (first && denial)
    return distinct([...(isWholeName(first, denial.rest) ? [] : eachDenied(items, denial.rest)), ...hits]);
  if (first)
    return saysMore(first.synonym ?? first.item.label, query)
      ? distinct([...cameBackNegative(items, query), ...hits])
      : hits;
  // What is called normal and cannot be denied is a result: it asks which.
  if (denial?.word === NORMAL) return searchFindings(items, denial.of).filter(({ item }) => item.result);
  // Who denies something narrow does not deny what is wider.
  if (denial) return eachDenied(items, denial.rest);
  if (negative.test(query)) return cameBackNegative(items, query);
  const some = searchInPart(items, query).map(inPart);
  // A test that is not here is no symptom: “sweat test”.
  return /\btest(?:s|ing)?\b/i.test(query) ? some.filter(({ item }) => item.result) : some;
};

/** What something is without: “non-bloody vomiting” is vomiting. */
const sayingWithout = /^non-?\s?(?:bloody|bilious|radiating)[,\s]+(\S.*)$/i;
const either = /\s+(?:or|nor|and)\s+|\s*[,/]\s*/i;

/** What each of several things is denied by, one after the other; nothing where only one is denied. */
const eachDenied = <Item extends TypedItem>(items: readonly Item[], rest: string): readonly NameHit<Item>[] => {
  const denied = rest.split(either).filter((of) => of.trim() !== '');
  if (denied.length < 2) return [];
  return denied.flatMap((of) =>
    searchFindings(items, `no ${of}`)
      .filter(({ item }) => item.negated)
      .slice(0, 1),
  );
};

/** What was tested or looked for, and not found: “c diff negative”, “rash absent”. */
const negative = /^(.*\S)\s+(?:negative|neg|-ve|absent)\s*$/i;

/** The test first, which asks what it showed, then what “no …” finds; nothing of which only some words were typed but a test. */
const cameBackNegative = <Item extends TypedItem>(items: readonly Item[], query: string): readonly NameHit<Item>[] => {
  const [, of] = negative.exec(query) ?? [];
  if (of === undefined) return [];
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
    const itself = item.id === DURATION && value.span && figure ? { duration: figure } : {};
    return figure ? { ...hit, item: { ...item, figure, ...itself, note: inWords(figure) } } : hit;
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
    ? { ...hit, item: { ...item, duration, label: `${item.label}, and duration ${inWords(duration)}`.trimEnd() } }
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

/** With its unit, unless it brings one along that it does not come in or is still to be chosen. */
const inWords = ({ figure, unit }: FieldTexts): string =>
  unit === ''
    ? `${figure}, which unit?`
    : /\d$/.test(figure)
      ? `${figure} ${unitName(unit, Number(figure)).shown}`.trim()
      : figure;
