import type { Catalogue } from '@/server/library/schema';
import { isWholeName, type Named, type NameHit, tellingIn } from '@/server/library/search/by-name';
import { searchFindings } from '@/server/library/search/findings';
import { searchInPart } from '@/server/library/search/in-part';
import { inPart, notKeeping, type TypedItem } from './typed-item';

/** What was tested or looked for, and not found: “c diff negative”, “rash absent”. */
const negative = /^(.*\S)\s+(?:negative|neg|absent|not detected|(?:no|nil) growth|none seen)\s*$/i;

/** Whether that is said. Cannot fail. */
export const isNegative = (query: string): boolean => negative.test(query);

/** That it was tested, and not what came of it. */
const testing = /\b(?:planned|done|returned|tested|typed|measured|available|earlier|up to date)\b/i;
const isOfTesting = ({ id, label }: Named): boolean => testing.test(`${id} ${label}`);

/** The test first, with that it showed nothing, then what “no …” finds; nothing of which only some words were typed but a test. */
export const cameBackNegative = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  query: string,
): readonly NameHit<Item>[] => {
  const [, of] = negative.exec(query) ?? [];
  if (of === undefined) return [];
  const isTest = ({ item }: NameHit<Item>): boolean => item.result;
  const show = (hit: NameHit<Item>): NameHit<Item> => showing(catalogue, hit, of, query);
  const tests = searchFindings(items, of).filter(isTest);
  const denied = searchFindings(items, `no ${of}`).filter(({ item }) => !item.result && !isOfTesting(item));
  if (tests.length + denied.length === 0) return searchInPart(items, of).filter(isTest).map(inPart).map(show);
  // What keeps it entirely is behind the first test: “tTG neg” denies what is called “tTG positive”.
  const isItself = (hit: NameHit<Item>): boolean => isWholeName(hit, `${of} positive`);
  const [first, ...others] = tests.map(show);
  return [...(first ? [first] : []), ...denied.filter(isItself), ...others, ...denied.filter((hit) => !isItself(hit))];
};

/** Letters stand for one thing: “ANCA” is no slip for anything. */
const hasBegun = (typed: string, name: string): boolean =>
  tellingIn(typed).every((begun) => tellingIn(name).some((word) => word.startsWith(begun)));

const positive = /^(.*\S)\s+(?:positive|pos)\s*$/i;

/** What was found in a test, where nothing here is called so: its name alone, to be asked. Cannot fail. */
export const cameBackPositive = <Item extends TypedItem>(
  items: readonly Item[],
  query: string,
): readonly NameHit<Item>[] => {
  const [, of] = positive.exec(query) ?? [];
  if (of === undefined) return [];
  const isMeant = ({ item, synonym }: NameHit<Item>): boolean =>
    !isOfTesting(item) && hasBegun(of, synonym ?? item.label);
  return searchFindings(items, of)
    .filter(isMeant)
    .map((hit) => notKeeping(inPart(hit), query.slice(of.length).trim()));
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

/** “HIV” is the whole of “HIV test”. */
const isWholeTest = ({ label, synonyms }: TypedItem, typed: string): boolean => {
  const telling = (text: string): string =>
    tellingIn(text)
      .filter((word) => word !== 'test')
      .join(' ');
  return [label, ...synonyms].some((name) => telling(name) === telling(typed));
};

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
  if (!only || others.length > 0 || !isWholeTest(item, of)) return notKeeping(hit, query.replace(of, '').trim());
  return { ...hit, item: { ...item, outcome: only.id, label: `${item.label}: ${only.label}` } };
};

/** Of everything at once nobody knows which tests. */
const everything =
  /^(?:(?:all|routine|basic|recent|other|his|her)\s+)*(?:bloods?|blood (?:tests?|results)|labs?|tests?|results|investigations?|scans?|obs|observations|vitals|exam(?:ination)?|everything)$/i;

/** The tests of that name, with that they were normal. Cannot fail. */
export const cameBackNormal = <Item extends TypedItem>(
  catalogue: Catalogue,
  items: readonly Item[],
  of: string,
  query: string,
): readonly NameHit<Item>[] => {
  if (everything.test(of)) return [];
  const tests = searchFindings(items, of).filter(({ item }) => item.result);
  const isNamed = hasWords(of);
  return [...tests.filter(isNamed), ...tests.filter((hit) => !isNamed(hit))].map((hit) =>
    showing(catalogue, hit, of, query),
  );
};
