import type { Catalogue } from '@/server/library/schema';
import { isWholeName, type NameHit, saysMore } from '@/server/library/search/by-name';
import { denialIn, NORMAL } from '@/server/library/search/denial';
import { searchFindings } from '@/server/library/search/findings';
import { searchInPart } from '@/server/library/search/in-part';
import { apart } from './apart';
import { askedFirst, isBeginning } from './asked-first';
import { carrying, placeOf } from './carried-figures';
import { staying, type Told, toldOf } from './denied-list';
import { isPair, namesApart, namesIn } from './names-apart';
import { hasNoPlace, writtenOut } from './note-shorthand';
import { onlyFigure } from './only-figure';
import { eachMeasured } from './several-figures';
import type { TypedValue } from './typed-amount';
import { distinct, IN_PART, leaving, notKeeping, type TypedItem } from './typed-item';
import { partsOfList } from './typed-list';
import { inPlace } from './typed-place';
import { ofRelative, relativeIn } from './typed-relative';
import { ofUnhelped, unhelpedIn } from './typed-response';
import { cameBackNegative, cameBackNormal, cameBackPositive, isNegative } from './typed-result';
import { spanIn } from './typed-span';
import { ofDay, ofStools } from './typed-stools';
import { figureBeside, typedValueIn, unitsIn } from './typed-value';
import { withoutWhen } from './typed-when';
import { partly } from './unsaid';
import { lengthsWritten } from './written-lengths';

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
  today: Date = new Date(),
): readonly NameHit<Item>[] => {
  if (hasNoPlace(query)) return [];
  const inFull = lengthsWritten(apart(items, writtenOut(query)), today);
  const isUnhelped = unhelpedIn(inFull) !== null;
  const isOfOthers = relativeIn(inFull) !== null;
  const written = isUnhelped || isOfOthers ? inFull : namesApart(items, inFull, (typed) => bareOf(catalogue, typed));
  const told = isUnhelped ? [] : ofTold(catalogue, items, written);
  if (told.length > 0) return told;
  const several = eachMeasured(written, knownUnits(catalogue));
  const hits = several.length < 2 ? [] : ofEach(catalogue, items, several);
  const found = askedFirst(catalogue, hits.length > 0 ? hits : ofList(catalogue, items, written), written);
  return isUnhelped ? found : found.map((hit) => leavingNames(catalogue, items, hit));
};

/** Words beside what was found in part that name something else: they stay to be entered. */
const leavingNames = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  hit: NameHit<Item>,
): NameHit<Item> => {
  const { note, notKept, rest, ...item } = hit.item;
  if (note !== IN_PART || notKept === undefined || rest !== undefined) return hit;
  const names = namesIn(items, notKept, (typed) => bareOf(catalogue, typed));
  return names.length === 0 ? hit : leaving({ ...hit, item: { ...(item as Item), note } }, names);
};

/** What was typed without its figure, and without the length of time beside it. */
const bareOf = (catalogue: Catalogue, typed: string): string => {
  const value = typedValueIn(typed, knownUnits(catalogue));
  return ((value && figureBeside(value, knownUnits(catalogue))) ?? value)?.rest ?? typed;
};

/** Where nothing is called so as a whole, each thing of a list by itself, in the order typed, and then what has some of the words. */
const ofList = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  line: string,
): readonly NameHit<Item>[] => {
  const unhelped = ofUnhelped(items, line, (query) => withFigures(catalogue, items, query));
  if (unhelped.length > 0) return unhelped;
  const whole = withFigures(catalogue, items, line);
  const parts = partsOfList(line);
  const beginsNamed = parts[0] !== undefined && isNameAsItStands(items, parts[0]);
  if (isSaid(whole[0], line) && !beginsNamed && !(parts.length > 1 && isPair(items, line))) return whole;
  const ended = withoutWhen(line);
  if (ended) {
    const before = ofList(catalogue, items, ended.rest);
    if (before[0] && before[0].item.note !== IN_PART) return before.map((hit) => notKeeping(hit, ended.when));
  }
  if (parts.length === 0) return whole;
  const found = parts.flatMap((typed) => {
    const first = withFigures(catalogue, items, typed).find(({ item }) => item.note !== IN_PART);
    const others = parts.filter((other) => other !== typed);
    return first ? [leaving(first, others)] : [];
  });
  return found.length === 0 ? whole : distinct([...found, ...whole]);
};

/**
 * Each thing of a line that denies one of several, as it is said to be; the others stay to be entered. Where it stays open
 * whether it is denied its question is asked. Nothing where the line is a name, or nothing else than the words is found.
 */
const ofTold = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  line: string,
): readonly NameHit<Item>[] => {
  const told = toldOf(line, (part) => isNameAsItStands(items, spanIn(part)?.rest ?? part));
  if (told.length === 0) return [];
  // What somebody left open is asked, whatever it is called together: “vomiting?; nausea?”
  const [whole] = line.includes('?') ? [] : searchFindings(items, line);
  if (whole && (!whole.item.negated || isWholeName(whole, denialIn(line)?.rest ?? line))) return [];
  const hits = told.flatMap((one) => {
    const others = told.filter((other) => other !== one);
    return tellingOf(catalogue, items, one).map((hit) => (others.length > 0 ? leaving(hit, [staying(others)]) : hit));
  });
  // “Stool culture no growth” says what a test showed.
  const isResult = hits.some(({ item }) => item.result && !item.figure);
  const isLost = told.some(({ said }) => said === 'denied') && !hits.some(({ item }) => item.negated);
  if ((isResult || isLost) && !/[,;]/.test(line)) return [];
  // The first is taken without a look; whoever goes down to another has read it.
  return distinct(hits).map((hit, place) =>
    place > 0 && !hit.item.open ? { ...hit, item: { ...hit.item, asks: false } } : hit,
  );
};

/** One of these things: the first that is called so. */
const tellingOf = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  { text, said }: Told,
): readonly NameHit<Item>[] => {
  const first = withFigures(catalogue, items, text).find(
    ({ item }) => item.note !== IN_PART && (said === 'denied' || !item.negated),
  );
  if (!first) return [];
  const begins = isBeginning(first.synonym ?? first.item.label, denialIn(text)?.rest ?? text);
  // “PR no blood”: where it was looked, and no beginning of pregnancy.
  if (begins && !first.item.negated && !/\s/.test(text)) return [];
  const isOpen = said === 'open' || (begins && first.item.negated);
  return askedFirst(catalogue, [first], text).map((hit) =>
    isOpen ? { ...hit, item: { ...hit.item, open: true, asks: true } } : hit,
  );
};

/** “Not eating” denies nothing of what comes after it. */
const isNameAsItStands = (items: readonly TypedItem[], part: string): boolean => {
  const [hit] = denialIn(part) ? searchFindings(items, part) : [];
  return hit !== undefined && !hit.item.negated && isWholeName(hit, part);
};

/** Whether a line is all that was typed, and no more. */
const isSaid = (hit: NameHit<TypedItem> | undefined, line: string): boolean => {
  if (!hit || hit.item.note === IN_PART) return false;
  const { item, synonym } = hit;
  return (
    item.negated ||
    item.figure !== undefined ||
    item.stools !== undefined ||
    item.outcome !== undefined ||
    !saysMore(synonym ?? item.label, line)
  );
};

/** What each of several is by its whole name or its figure; the others stay to be entered, as one is entered at a time. */
const ofEach = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  several: readonly string[],
): readonly NameHit<Item>[] => {
  const found = several.flatMap((typed) => {
    const [first] = withFigures(catalogue, items, typed);
    if (!first || (!first.item.figure && saysMore(first.synonym ?? first.item.label, typed))) return [];
    const others = several.filter((other) => other !== typed);
    return [leaving(first, others)];
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
  const rest = value.span ? withoutCourse(items, (beside ?? value).rest) : (beside ?? value).rest;
  const others =
    rest === ''
      ? onlyFigure(catalogue, items, beside ?? value)
      : withEvent(found(catalogue, items, withoutOpening(rest)), value.event, (event) =>
          found(catalogue, items, event),
        );
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

/** What it has lasted since is a finding of its own, perhaps: “since the gallbladder came out”. */
const withEvent = <Item extends TypedItem>(
  [first, ...others]: readonly NameHit<Item>[],
  event: string | undefined,
  find: (event: string) => readonly NameHit<Item>[],
): readonly NameHit<Item>[] => [...(first ? [first] : []), ...(event ? find(event).slice(0, 2) : []), ...others];

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
/** Says again what the length of time says: “chronic diarrhoea 2 years”. */
const course = /^(?:acute|sub-?acute|chronic|long-?\s?standing|ongoing)\s+(?=\S)/i;
const withoutCourse = (items: readonly TypedItem[], rest: string): string =>
  course.test(rest) && wholeIn(searchFindings(items, rest), rest).length === 0 ? rest.replace(course, '') : rest;
/** Nothing else is typed yet of “history of”. */
const withoutOpening = (query: string): string => query.trimStart().replace(opening, '') || query;

const found = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  query: string,
): readonly NameHit<Item>[] => {
  const [, spokenOf] = sayingWithout.exec(query) ?? [];
  if (spokenOf !== undefined) return found(catalogue, items, spokenOf).map(partly(items, query));
  const denial = denialIn(query);
  const hits = searchFindings(items, query);
  const [first] = hits;
  if (!first || !isWholeName(first, denial?.rest ?? query)) {
    const there = inPlace(items, query);
    if (there.length > 0)
      return distinct([...there, ...hits, ...(denial ? [] : searchInPart(items, query).map(partly(items, query)))]);
  }
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
  const some = searchInPart(items, query).map(partly(items, query));
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
  const denied = rest
    .split(either)
    .filter((of) => of.trim() !== '')
    // “No fever, no chills” denies each once.
    .map((of) => denialIn(of)?.rest || of);
  if (denied.length < 2) return [];
  return denied.flatMap((of) =>
    searchFindings(items, `no ${of}`)
      .filter(({ item }) => item.negated)
      .slice(0, 1),
  );
};
