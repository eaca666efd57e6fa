import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { isWholeName, type NameHit, saysMore, tellingIn } from '@/server/library/search/by-name';
import { denialIn, NORMAL } from '@/server/library/search/denial';
import { searchFindings } from '@/server/library/search/findings';
import { searchInPart } from '@/server/library/search/in-part';
import { unitName } from '../numbers/unit-name';
import { apart } from './apart';
import { askedFirst, IN_PART } from './asked-first';
import { hasNoPlace, writtenOut } from './note-shorthand';
import { onlyFigure } from './only-figure';
import { eachMeasured } from './several-figures';
import { DURATION, distinct, inPart, notKeeping, type TypedItem } from './typed-item';
import { ofRelative, relativeIn } from './typed-relative';
import { cameBackNegative, cameBackNormal, cameBackPositive, isNegative } from './typed-result';
import { countsStools, isLoose, ofDay, ofStools, stoolsOf } from './typed-stools';
import {
  comesIn,
  type FieldTexts,
  fieldTextsOf,
  figureBeside,
  figuresIn,
  inDays,
  type TypedValue,
  typedValueIn,
  unitsIn,
} from './typed-value';

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
  if (hasNoPlace(query)) return [];
  const written = apart(items, writtenOut(query));
  const several = eachMeasured(written, knownUnits(catalogue));
  const hits = several.length < 2 ? [] : ofEach(catalogue, items, several);
  return askedFirst(catalogue, hits.length > 0 ? hits : withFigures(catalogue, items, written), written);
};

/** What each of several is by its whole name or its figure; the others are named on its line, as one is entered at a time. */
const ofEach = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  several: readonly string[],
): readonly NameHit<Item>[] => {
  const found = several.flatMap((typed) => {
    const [first] = withFigures(catalogue, items, typed);
    if (!first || (!first.item.figure && saysMore(first.synonym ?? first.item.label, typed))) return [];
    const others = several.filter((other) => other !== typed);
    return [notKeeping(first, others.join(', '))];
  });
  return distinct([...found.filter(({ item }) => item.figure), ...found.filter(({ item }) => !item.figure)]);
};

const withFigures = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  typed: string,
): readonly NameHit<Item>[] => {
  const query = withoutOpening(typed);
  if (ofThePast.test(typed) && query !== typed) {
    // A figure or a score is no earlier illness: “PMH IBS” is not how severe it is.
    const before = items.filter(({ measured }) => !measured);
    return withFigures(catalogue, before, query);
  }
  const relative = relativeIn(query);
  if (relative) return ofRelative(items, query, relative);
  const read = typedValueIn(query, knownUnits(catalogue));
  if (!read) return found(catalogue, items, query);
  // Where the result stands in words a year is when it came: “OGD normal 2022”.
  if (isYear(read) && isInWords(read.rest))
    return withFigures(catalogue, items, read.rest).map((hit) => notKeeping(hit, read.text));
  const value = ofDay(catalogue, read);
  const next = figureBeside(value, knownUnits(catalogue));
  const beside = next && ofDay(catalogue, next);
  const asTyped = searchFindings(items, query);
  const itself = wholeIn(asTyped, query);
  const nearly = wholeIn(asTyped, query.replace(/\d+/g, ''));
  const rest = (beside ?? value).rest;
  const others =
    rest === '' ? onlyFigure(catalogue, items, beside ?? value) : found(catalogue, items, withoutOpening(rest));
  const stools = rest === '' ? [] : ofStools(catalogue, items, rest, beside ?? value);
  const asNamed = distinct(itself);
  const placed = distinct([...itself, ...stools, ...nearly, ...others, ...asTyped])
    .slice(asNamed.length)
    .map((hit) => {
      const carried = carrying(catalogue, hit, { typed, rest, value, beside });
      return { hit: carried, place: placeOf(catalogue, carried, { rest, value, beside }) };
    });
  return [...asNamed, ...placed.sort((a, b) => a.place - b.place).map(({ hit }) => hit)];
};

const isYear = ({ figure, unit }: TypedValue): boolean => unit === null && /^(?:19|20)\d\d$/.test(figure);
const isInWords = (typed: string): boolean => isNegative(typed) || denialIn(typed)?.word === NORMAL;

/** Whole names come first, so the first that is none ends them. */
const wholeIn = <Item extends TypedItem>(hits: readonly NameHit<Item>[], query: string): readonly NameHit<Item>[] => {
  const end = hits.findIndex((hit) => !isWholeName(hit, query));
  return end < 0 ? hits : hits.slice(0, end);
};

/** How a letter begins to say what there is. */
const opening =
  /^(?:c\/o|k\/c\/o|complain(?:s|ed|ing) (?:of|about)|present(?:s|ed|ing) with|reports|h\/o|(?:hx|history|known case|episodes?|bouts?) of|hx|(?:pmhx?|past (?:medical )?history)(?: of)?:?|psh:?|s\/p|status post|o\/e:?|on exam(?:ination)?:?|\+ve)\s+/i;
const ofThePast = /^(?:pmhx?|past (?:medical )?history)\b/i;
/** Nothing else is typed yet of “history of”. */
const withoutOpening = (query: string): string => query.trimStart().replace(opening, '') || query;

const found = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  query: string,
): readonly NameHit<Item>[] => {
  const [, spokenOf] = sayingWithout.exec(query) ?? [];
  if (spokenOf !== undefined) return found(catalogue, items, spokenOf).map(inPart);
  const denial = denialIn(query);
  const hits = searchFindings(items, query);
  const [first] = hits;
  if (first && denial)
    return distinct([...(isWholeName(first, denial.rest) ? [] : eachDenied(items, denial.rest)), ...hits]);
  if (first)
    return saysMore(first.synonym ?? first.item.label, query)
      ? distinct([...cameBackNegative(catalogue, items, query), ...hits])
      : hits;
  // What is called normal and cannot be denied is a result.
  if (denial?.word === NORMAL) return cameBackNormal(catalogue, items, denial.of, query);
  // Who denies something narrow does not deny what is wider.
  if (denial) return eachDenied(items, denial.rest);
  if (isNegative(query)) return cameBackNegative(catalogue, items, query);
  // “Previous hemicolectomy” is one, where no name has the word before it.
  const [, spoken] = before.exec(query) ?? [];
  if (spoken !== undefined) {
    const those = searchFindings(items, spoken);
    if (those.length > 0) return those;
  }
  const shown = cameBackPositive(items, query);
  if (shown.length > 0) return shown;
  const some = searchInPart(items, query).map(inPart);
  // A test that is not here is no symptom: “sweat test”.
  return /\btest(?:s|ing)?\b/i.test(query) ? some.filter(({ item }) => item.result) : some;
};

/** Said before the name of an operation or an illness. */
const before = /^(?:prev(?:ious(?:ly)?)?|known|old)\s+(\S.*)$/i;
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

/** What was typed, and what of it is a figure: how long, with another beside it, or one alone. */
interface Figures {
  readonly typed: string;
  /** The words without them. */
  readonly rest: string;
  readonly value: TypedValue;
  readonly beside: TypedValue | null;
}

/** With the figures that were typed, where they can be of this; what has no place in it is named. */
const carrying = <Item extends TypedItem>(
  catalogue: Catalogue,
  hit: NameHit<Item>,
  figures: Figures,
): NameHit<Item> => {
  const { item } = hit;
  const { typed, value, beside } = figures;
  if (item.negated) return hit;
  const carried = { ...item, ...carriedBy(catalogue, hit, figures) };
  const stools = carried.stools && (beside ?? value);
  const itself = tellingIn(hit.synonym ?? item.label);
  const left = [value, ...(beside ? [beside] : [])].filter((of) => {
    // A figure that its name has is part of the name: “CA 125”.
    if (of === stools || tellingIn(of.text).every((word) => itself.includes(word))) return false;
    if (of.span) return carried.duration === undefined && (beside !== null || carried.figure === undefined);
    return carried.choice === undefined && !carried.figure?.figure.startsWith(of.figure);
  });
  const texts = left.map(({ text }) => text);
  // Beside the figure that is read the others of its line are not: “Hb 92 (115-165)”, “calprotectin 800 in 2019”.
  const read = [value.text, beside?.text ?? ''].join(' ');
  const isSpare = (text: string): boolean =>
    !read.includes(text) && !tellingIn(text).every((word) => itself.includes(word));
  texts.push(...figuresIn(typed).filter(isSpare));
  if (texts.length === 0) return { ...hit, item: carried };
  const inOrder = [...texts].sort((a, b) => typed.indexOf(a) - typed.indexOf(b));
  return notKeeping({ ...hit, item: carried }, inOrder.join(', '));
};

type Carried = Partial<Pick<TypedItem, 'figure' | 'duration' | 'stools' | 'choice' | 'note' | 'label' | 'asks'>>;

const carriedBy = (catalogue: Catalogue, hit: NameHit<TypedItem>, { typed, rest, value, beside }: Figures): Carried => {
  const { item } = hit;
  const finding = item.result ? undefined : catalogue.findings[item.id];
  const kind = finding?.kind ?? catalogue.investigations[item.id]?.result;
  if (!kind) return {};
  if (kind.type === 'quantity') {
    if (item.note === IN_PART || namesAnother(hit, typed, rest)) return {};
    const measured = beside ?? value;
    const figure = fieldTextsOf(kind, item.id === DURATION ? inDays(value) : measured);
    if (!figure) return {};
    const itself = item.id === DURATION && value.span ? { duration: figure } : {};
    const lasting = beside && finding && lastsLong.has(finding.section) ? lastingOf(catalogue, value) : null;
    return {
      figure,
      ...itself,
      ...(lasting && { duration: lasting }),
      note: inWords(figure) + (lasting ? `, and duration ${inWords(lasting)}` : ''),
    };
  }
  if (kind.type === 'choice') {
    // Choices with a figure of their own: “6: mushy, with ragged edges”.
    const typed = finding && kind.choices.find(({ label }) => label.startsWith(`${value.figure}:`));
    return typed && !value.span ? { choice: typed.id, label: `${item.label}, ${typed.label}` } : {};
  }
  if (!finding || kind.type !== 'presence') return {};
  // Six months ago is perhaps no longer recent.
  if (value.span && /\bago$/i.test(value.text) && !isSymptom(finding) && isRecent.test(`${item.id} ${item.label}`))
    return { asks: true };
  const count = beside ?? value;
  const stools = isLoose(hit, rest) && countsStools(catalogue, count, rest) ? stoolsOf(catalogue, count) : null;
  const duration = value.span && isSymptom(finding) ? lastingOf(catalogue, value) : null;
  const said = [stools ? inWords(stools) : '', duration ? `duration ${inWords(duration)}`.trimEnd() : ''].filter(
    Boolean,
  );
  return {
    ...(stools && { stools }),
    ...(duration && { duration }),
    ...(said.length > 0 && { label: `${item.label}, and ${said.join(', ')}` }),
  };
};

const isRecent = /\b(?:recent(?:ly)?|lately|last|within|new|now)\b/i;

/** A stretch of time as it is entered; `null` where the catalogue has none. */
const lastingOf = (catalogue: Catalogue, value: TypedValue): FieldTexts | null => {
  const lasts = catalogue.findings[DURATION]?.kind;
  return lasts?.type === 'quantity' ? fieldTextsOf(lasts, inDays(value)) : null;
};

/**
 * Whether what is measured is another thing, of whose name a part was typed: no urea is a kidney function, no weight a loss of
 * weight. The beginning of its label is it, unless much more follows.
 */
const namesAnother = ({ item, synonym }: NameHit<TypedItem>, typed: string, rest: string): boolean => {
  // “8kg” is a figure and a word.
  if (rest === '' || !saysMore(synonym ?? item.label, typed.replace(/(\d)(?=\p{L})/gu, '$1 '))) return false;
  return synonym !== undefined || tellingIn(item.label).length > 2 * tellingIn(rest).length;
};

/** What lasts as long as the illness; a drug or an earlier illness has a time of its own. */
const isSymptom = ({ complaint, section }: CatalogueFinding): boolean => complaint || lasting.has(section);
const lasting: ReadonlySet<string> = new Set(['bowel', 'upper_gut', 'general', 'results']);
/** A sample has no duration. */
const lastsLong: ReadonlySet<string> = new Set(['bowel', 'upper_gut', 'general']);

/**
 * A figure typed with the name of something measured is its figure, whatever else has that name, and what comes in the unit that
 * was typed is meant; what is measured and takes no such figure is not.
 */
const placeOf = (
  catalogue: Catalogue,
  hit: NameHit<TypedItem>,
  { rest, value, beside }: Omit<Figures, 'typed'>,
): 0 | 1 | 2 | 3 => {
  const { item } = hit;
  const measured = beside ?? value;
  const kind = item.result ? catalogue.investigations[item.id]?.result : catalogue.findings[item.id]?.kind;
  if (item.figure?.figure === measured.figure) {
    const isMeant = !measured.span && kind?.type === 'quantity' && comesIn(kind, measured);
    if (isMeant || item.label.toLowerCase().startsWith(rest.toLowerCase()) || isWholeName(hit, rest)) return 0;
    // “Anti-tTG 128” is the figure of a test before it is the finding that such a test was positive.
    return item.result ? 1 : 2;
  }
  if (item.stools) return 0;
  return !item.figure && kind?.type === 'quantity' ? 3 : 2;
};

/** With its unit, unless it brings one along that it does not come in or is still to be chosen. */
const inWords = ({ figure, unit }: FieldTexts): string =>
  unit === ''
    ? `${figure}, which unit?`
    : /\d$/.test(figure)
      ? `${figure} ${unitName(unit, Number(figure)).shown}`.trim()
      : figure;
