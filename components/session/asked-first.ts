import type { Catalogue } from '@/server/library/schema';
import { type NameHit, saysMore, tellingIn } from '@/server/library/search/by-name';
import { denialIn } from '@/server/library/search/denial';
import { IN_PART, type TypedItem } from './typed-item';

/** What somebody has found out, was told or takes, or what is dangerous: not what is simply felt. */
const told: ReadonlySet<string> = new Set(['results', 'history', 'family', 'exposures', 'food', 'safety']);
/** What is seen: entered by the beginning of its label, and not of a name that explains it (“carcinoid flush”). */
const seen: ReadonlySet<string> = new Set(['general', 'examination', 'extra_intestinal']);

/** What is denied of what was typed. */
const saidOf = ({ negated }: TypedItem, query: string): string => (negated && denialIn(query)?.rest) || query;

/** Whether its question is to be asked before it is entered, as its name says more, or far less, than was typed. */
const isAsked = (catalogue: Catalogue, { item, synonym }: NameHit<TypedItem>, query: string): boolean => {
  const finding = catalogue.findings[item.id];
  if (item.result || finding?.kind.type !== 'presence') return false;
  const name = synonym ?? finding.label;
  const typed = saidOf(item, query);
  if (isCutShort(item, name, typed) || (item.negated && isBeginning(name, typed))) return true;
  if (!saysMore(name, typed))
    return item.note === IN_PART && (told.has(finding.section) || wordCount(name) * 2 <= wordCount(typed));
  // Who denies one thing does not deny it and another; what is narrower is denied with it.
  if (item.negated && /,|\b(?:or|and)\b/.test(finding.label)) return true;
  if (item.note === IN_PART || told.has(finding.section) || isOnlyLike(name, typed)) return true;
  if (synonym !== undefined && !item.negated && saysAnother(name, typed)) return true;
  return synonym !== undefined && !item.negated && seen.has(finding.section);
};

const SHORT = 3;
/** Three letters are a word of their own before they are the beginning of another: “no pus” denies no pushing. */
export const isBeginning = (name: string, typed: string): boolean => {
  const words = tellingIn(name);
  return tellingIn(typed).some(
    (word) => word.length <= SHORT && !words.includes(word) && words.some((other) => other.startsWith(word)),
  );
};

const wordCount = (text: string): number => tellingIn(text).length;

/** With a figure behind it a word is typed to its end: “AST 42” is not the beginning of asthma, “Na 128” not of nausea. */
const isCutShort = ({ duration }: TypedItem, name: string, query: string): boolean => {
  const [words, typed] = [tellingIn(name), tellingIn(query)];
  const hasFigure = duration === undefined && typed.some((word) => /^\d/.test(word) && !words.includes(word));
  return hasFigure && !words.every((word) => typed.includes(word));
};

/** Says two things of which one was typed, or ends with it: “blood and diarrhoea” of blood, “hurts to cough” of a cough. */
const saysAnother = (name: string, query: string): boolean => {
  const [[first = ''], typed] = [tellingIn(name), tellingIn(query)];
  return /,|\b(?:and|with)\b/.test(name) || !typed.some((begins) => first.startsWith(begins));
};

/** Found by a slip alone, and longer than what was typed: “spreads beyond the belly” of “sprue”. */
const isOnlyLike = (name: string, query: string): boolean => {
  const [words, typed] = [tellingIn(name), tellingIn(query)];
  return words.length > typed.length && !typed.some((begins) => words.some((word) => word.startsWith(begins)));
};

/**
 * What can be entered of these hits. Those whose name says more than was typed (“C. difficile infection confirmed” of “c diff”)
 * are marked to be asked for and not entered at once, and stand behind the tests of that name. Cannot fail.
 */
export const askedFirst = <Item extends TypedItem>(
  catalogue: Catalogue,
  hits: readonly NameHit<Item>[],
  query: string,
): readonly NameHit<Item>[] => {
  if (query.trim() === '') return hits;
  // Only what is there or not can be denied: no figure and no result.
  const entered = hits.filter(
    ({ item: { negated, result, id } }) => !negated || (!result && catalogue.findings[id]?.kind.type === 'presence'),
  );
  const marked = entered.map((hit) =>
    isAsked(catalogue, hit, query) ? { ...hit, item: { ...hit.item, asks: true } } : hit,
  );
  const from = marked.findIndex(({ item }) => item.asks);
  if (from < 0) return marked;
  const words = tellingIn(query).filter((word) => !/^\d/.test(word));
  const isNamed = ({ item: { result, label, synonyms } }: NameHit<Item>): boolean =>
    result && [label, ...synonyms].some((name) => words.every((word) => tellingIn(name).includes(word)));
  const [before, after] = [marked.slice(0, from), marked.slice(from)];
  // The first is taken without a look; whoever goes down to another has read it.
  return [...before, ...after.filter(isNamed), ...after.filter((hit) => !isNamed(hit))].map((hit, place) =>
    place > 0 && hit.item.asks && !hit.item.open ? { ...hit, item: { ...hit.item, asks: false } } : hit,
  );
};
