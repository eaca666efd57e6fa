import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { isWholeName, type Named, type NameHit, saysMore, tellingIn } from '@/server/library/search/by-name';
import { denialIn, NORMAL } from '@/server/library/search/denial';
import { type FindingItem, searchFindings } from '@/server/library/search/findings';
import { searchInPart } from '@/server/library/search/in-part';
import { foldedWord } from '@/server/library/search/words';
import { unitName } from '../numbers/unit-name';
import { askedFirst, IN_PART } from './asked-first';
import { hasNoPlace, writtenOut } from './note-shorthand';
import { eachMeasured } from './several-figures';
import {
  comesIn,
  type FieldTexts,
  fieldTextsOf,
  figureBeside,
  inDays,
  type TypedValue,
  typedValueIn,
  unitsIn,
} from './typed-value';

const DURATION = 'symptom-duration';
const STOOLS = 'stools-per-day';

/** A line of the search; what was typed with its name goes along with it. */
export interface TypedItem extends FindingItem {
  /** An investigation: it takes a result, and cannot be denied. */
  readonly result: boolean;
  /** To stand in its field. */
  readonly figure?: FieldTexts;
  /** How long it has been so, with the unit that was typed: entered with it. */
  readonly duration?: FieldTexts;
  /** How many stools a day, beside the kind of stool that was typed: entered with it. */
  readonly stools?: FieldTexts;
  /** The one of its choices that was typed: entered with it. */
  readonly choice?: string;
  /** What an investigation was said to have shown, where it is one of its outcomes: entered at once. */
  readonly outcome?: string;
  /** It says more than was typed: its question is asked, and nothing entered at once. */
  readonly asks?: boolean;
  /** A figure, a length of time or a result that was typed and has no place in it: said, since it would be lost in silence. */
  readonly notKept?: string;
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
  if (hasNoPlace(query)) return [];
  const written = writtenOut(query);
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

/** With one thing more that is not kept. */
const notKeeping = <Item extends TypedItem>({ item, ...found }: NameHit<Item>, text: string): NameHit<Item> => ({
  ...found,
  item: { ...item, notKept: [item.notKept, text].filter(Boolean).join(', ') },
});

const withFigures = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  typed: string,
): readonly NameHit<Item>[] => {
  const query = withoutOpening(typed);
  const relative = relativeIn(query);
  if (relative) return ofRelative(items, query, relative);
  const value = typedValueIn(query, knownUnits(catalogue));
  if (!value) return found(catalogue, items, query);
  const beside = figureBeside(value, knownUnits(catalogue));
  const asTyped = searchFindings(items, query);
  const itself = wholeIn(asTyped, query);
  const nearly = wholeIn(asTyped, query.replace(/\d+/g, ''));
  const rest = (beside ?? value).rest;
  const others =
    rest === ''
      ? onlyFigure(catalogue, items, beside ?? value)
      : [...ofStools(catalogue, items, rest, beside ?? value), ...found(catalogue, items, withoutOpening(rest))];
  const asNamed = distinct(itself);
  const placed = distinct([...itself, ...nearly, ...others, ...asTyped])
    .slice(asNamed.length)
    .map((hit) => {
      const carried = carrying(catalogue, hit, { typed, rest, value, beside });
      return { hit: carried, place: placeOf(catalogue, carried, { rest, value, beside }) };
    });
  return [...asNamed, ...placed.sort((a, b) => a.place - b.place).map(({ hit }) => hit)];
};

/** Nothing but that the bowels were open: “BO”, “passing motions”. */
const opened =
  /^(?:(?:b\.?o|bms?|bowels?|open(?:s|ed|ing)?|mov(?:es|ed|ing|ements?)|pass(?:es|ed|ing)|goes|going|to the (?:toilet|loo)|stools?|motions?|poos?|freq(?:uency)?|bloody)(?:\s+|$))+$/i;
/** What is loose, of which all stools of the day are meant; not what came at night. */
const loose =
  /^(?:(?:acute|chronic|profuse|large|small|volume|non-?bloody|bloody|loose|liquid|watery|d|diarr\p{L}*|runs|stools?|motions?|poos?|bms?)(?:\s+|$))+$/iu;

/** Whether so many stools a day were typed. */
const countsStools = (catalogue: Catalogue, value: TypedValue, rest: string): boolean => {
  const kind = catalogue.findings[STOOLS]?.kind;
  const isOfDay = kind?.type === 'quantity' && comesIn(kind, value);
  return loose.test(rest) ? isOfDay : opened.test(rest) && (isOfDay || (value.times && value.unit === null));
};

/** The count of stools, after what was said of them: “loose motions 8 times a day” is more than a count. */
const ofStools = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  rest: string,
  value: TypedValue,
): readonly NameHit<Item>[] => {
  if (!countsStools(catalogue, value, rest)) return [];
  const kinds = loose.test(rest)
    ? searchFindings(items, rest)
        .filter((hit) => !saysMore(hit.synonym ?? hit.item.label, rest))
        .slice(0, 1)
    : [];
  const counts = onlyFigure(catalogue, items, { ...value, unit: '/day' });
  const bloody = /\bbloody\b/i;
  return [
    ...kinds,
    ...counts.filter(({ item }) => item.id === STOOLS || (bloody.test(rest) && bloody.test(item.label))),
  ];
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

/** Of somebody else than the patient: whatever they have is asked of the family, or not at all. */
const relatives =
  /^(?:(?:his|her|their|the|patient['’]s|my|with (?:a )?)\s+)?(?<who>mother|mum|mom|father|dad|parents?|brother|sister|siblings?|son|daughter|child|grand\w+|uncle|aunt|auntie|cousin|niece|nephew|relatives?|wife|husband|partner|spouse|family(?: history| hx)?|fhx?|f\/h)(?:['’]s)?(?:\s*:|\s+(?:who\s+)?(?:has|had|have|with|of|is|was|got|died (?:of|from)|diagnosed with|suffers from))*\s+(?<rest>\S.*)$/i;
/** A parent, a brother or sister, a child; of “family history” nobody says who it is. */
const near = /^(?:m|f(?!h)|dad|par(?!t)|bro|sis|sib|son|dau|child)|^f(?:amily|h|\/h)/i;

interface Relative {
  readonly who: string;
  readonly isNear: boolean;
  /** What they have. */
  readonly rest: string;
}

const relativeIn = (query: string): Relative | null => {
  const { who, rest } = relatives.exec(query)?.groups ?? {};
  return who === undefined || rest === undefined ? null : { who, isNear: near.test(who), rest };
};

/** Only what speaks of others: by all that was typed, or by what a near relative has. */
const ofRelative = <Item extends TypedItem>(
  items: readonly Item[],
  query: string,
  { who, isNear, rest }: Relative,
): readonly NameHit<Item>[] => {
  const asTyped = searchFindings(items, query).filter(
    ({ item, synonym }) => item.section === 'family' || tellingIn(synonym ?? item.label).includes(foldedWord(who)),
  );
  const family = items.filter(({ section }) => section === 'family');
  const illness = rest.replace(/\s+(?:at|aged?)\s+\d+\s*$/i, '');
  return distinct([...asTyped, ...(isNear ? searchFindings(family, `${illness} in the family`) : [])]);
};

/** How a letter begins to say what there is. */
const opening =
  /^(?:c\/o|k\/c\/o|complain(?:s|ed|ing) (?:of|about)|present(?:s|ed|ing) with|reports|h\/o|(?:hx|history|known case|episodes?|bouts?) of|hx|(?:pmhx?|past (?:medical )?history)(?: of)?:?|psh:?|s\/p|status post|o\/e:?|on exam(?:ination)?:?|\+ve)\s+/i;
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
  // What is called normal and cannot be denied is a result; of everything at once nobody knows which.
  if (denial?.word === NORMAL) {
    if (everything.test(denial.of)) return [];
    const tests = searchFindings(items, denial.of).filter(({ item }) => item.result);
    return [...tests.filter(hasWords(denial.of)), ...tests.filter((hit) => !hasWords(denial.of)(hit))].map((hit) =>
      showing(catalogue, hit, denial.of, query),
    );
  }
  // Who denies something narrow does not deny what is wider.
  if (denial) return eachDenied(items, denial.rest);
  if (negative.test(query)) return cameBackNegative(catalogue, items, query);
  // “Previous hemicolectomy” is one, where no name has the word before it.
  const [, spoken] = before.exec(query) ?? [];
  if (spoken !== undefined) {
    const those = searchFindings(items, spoken);
    if (those.length > 0) return those;
  }
  const some = searchInPart(items, query).map(inPart);
  // A test that is not here is no symptom: “sweat test”.
  return /\btest(?:s|ing)?\b/i.test(query) ? some.filter(({ item }) => item.result) : some;
};

/** Said before the name of an operation or an illness. */
const before = /^(?:prev(?:ious(?:ly)?)?|known|old)\s+(\S.*)$/i;
const everything =
  /^(?:(?:all|routine|basic|recent|other|his|her)\s+)*(?:bloods?|blood (?:tests?|results)|labs?|tests?|results|investigations?|scans?|obs|observations|vitals|exam(?:ination)?|everything)$/i;

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
const negative = /^(.*\S)\s+(?:negative|neg|absent|not detected|(?:no|nil) growth|none seen)\s*$/i;

/** The test first, with that it showed nothing, then what “no …” finds; nothing of which only some words were typed but a test. */
const cameBackNegative = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  query: string,
): readonly NameHit<Item>[] => {
  const [, of] = negative.exec(query) ?? [];
  if (of === undefined) return [];
  const isTest = ({ item }: NameHit<Item>): boolean => item.result;
  const show = (hit: NameHit<Item>): NameHit<Item> => showing(catalogue, hit, of, query);
  const tests = searchFindings(items, of).filter(isTest);
  const denied = searchFindings(items, `no ${of}`).filter(({ item }) => !item.result);
  return tests.length + denied.length > 0
    ? [...tests.map(show), ...denied]
    : searchInPart(items, of).filter(isTest).map(inPart).map(show);
};

/** “USS” is an ultrasound before it is the beginning of “Ussing”. */
const hasWords =
  (typed: string) =>
  ({ item, synonym }: NameHit<Named>): boolean => {
    const words = tellingIn(synonym ?? item.label);
    return tellingIn(typed).every((word) => words.includes(word));
  };

/** How an outcome is called that says this and no more: not “Normal, biopsies normal”, nor a screen that was negative. */
const plainly = /^(?:negative|normal|no|none|nothing|not)\b[^,:]*$/i;

/** With the outcome that was typed where the whole test has it; else what was typed of it is named as not kept. */
const showing = <Item extends TypedItem>(
  catalogue: Catalogue,
  hit: NameHit<Item>,
  of: string,
  query: string,
): NameHit<Item> => {
  const { item } = hit;
  const kind = catalogue.investigations[item.id]?.result;
  const outcomes = kind?.type === 'outcome' ? kind.outcomes : [];
  const [only, ...others] = outcomes.filter(({ id, label }) => id !== 'not-interpretable' && plainly.test(label));
  if (!only || others.length > 0 || !isWholeName(hit, of)) return notKeeping(hit, query.replace(of, '').trim());
  return { ...hit, item: { ...item, outcome: only.id, label: `${item.label}: ${only.label}` } };
};

const inPart = <Item extends TypedItem>(hit: NameHit<Item>): NameHit<Item> => ({
  ...hit,
  item: { ...hit.item, note: IN_PART },
});

/** Of a stretch of time the duration; of a figure with its unit what is measured in it: “2 stone”. */
const onlyFigure = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  value: TypedValue,
): readonly NameHit<Item>[] => {
  const measured = items.filter(({ id, result, negated }) => {
    if (value.span) return id === DURATION;
    const kind = catalogue.findings[id]?.kind;
    return !result && !negated && kind?.type === 'quantity' && comesIn(kind, value);
  });
  // “x6/day” says nothing of blood.
  const plain = measured.filter(({ id }) => id === STOOLS);
  return [...plain, ...measured.filter(({ id }) => id !== STOOLS)].map((item) => ({ item }));
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
  if (left.length === 0) return { ...hit, item: carried };
  const inOrder = [...left].sort((a, b) => typed.indexOf(a.text) - typed.indexOf(b.text));
  return notKeeping({ ...hit, item: carried }, inOrder.map(({ text }) => text).join(', '));
};

type Carried = Partial<Pick<TypedItem, 'figure' | 'duration' | 'stools' | 'choice' | 'note' | 'label'>>;

const carriedBy = (catalogue: Catalogue, hit: NameHit<TypedItem>, { typed, rest, value, beside }: Figures): Carried => {
  const { item } = hit;
  const finding = item.result ? undefined : catalogue.findings[item.id];
  const kind = finding?.kind ?? catalogue.investigations[item.id]?.result;
  if (!kind) return {};
  if (kind.type === 'quantity') {
    if (item.note === IN_PART || namesAnother(hit, typed, rest)) return {};
    const measured = beside ?? value;
    const isCount = item.id === STOOLS && measured.unit === null;
    const figure = fieldTextsOf(
      kind,
      item.id === DURATION ? inDays(value) : isCount ? { ...measured, unit: '/day' } : measured,
    );
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

/** Whether the stools that were counted are those this says something of. */
const isLoose = ({ item, synonym }: NameHit<TypedItem>, rest: string): boolean =>
  loose.test(rest) && /diarrhoea/i.test(item.label) && !saysMore(synonym ?? item.label, rest);

/** So many a day as it is entered; `null` where the catalogue counts none. */
const stoolsOf = (catalogue: Catalogue, value: TypedValue): FieldTexts | null => {
  const counted = catalogue.findings[STOOLS]?.kind;
  return counted?.type === 'quantity' ? fieldTextsOf(counted, value) : null;
};

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
