import { foldedWord, isIdle, meantBy, wordsIn } from './words';

/** What can be found by its names. */
export interface Named {
  readonly id: string;
  readonly label: string;
  /** Other names it is found by; the one that matched is shown. */
  readonly synonyms?: readonly string[];
}

export interface NameHit<Item extends Named> {
  readonly item: Item;
  /** The other name by which it was found, when its label alone would not show why. */
  readonly synonym?: string | undefined;
}

interface Name {
  readonly text: string;
  readonly words: readonly string[];
  readonly phrase: string;
}
interface Names {
  readonly label: Name;
  readonly others: readonly Name[];
}
interface Index<Item> {
  readonly items: readonly (readonly [item: Item, names: Names])[];
  readonly vocabulary: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly Named[], Index<Named>>();

/** The words of every name, cut once for each list. */
const indexOf = <Item extends Named>(items: readonly Item[]): Index<Item> => {
  const known = indexes.get(items) as Index<Item> | undefined;
  if (known) return known;
  const made: Index<Item> = {
    items: items.map((item) => [
      item,
      { label: nameOf(item.label), others: [...new Set(item.synonyms ?? [])].map(nameOf) },
    ]),
    vocabulary: new Set(
      items.flatMap(({ label, synonyms = [] }) => [label, ...synonyms].flatMap((name) => nameOf(name).words)),
    ),
  };
  indexes.set(items, made);
  return made;
};

const nameOf = (text: string): Name => {
  const words = tellingIn(text);
  return { text, words, phrase: words.join(' ') };
};

/** Without the words that say nothing, unless there are no others. “Not” says something. */
const tellingIn = (text: string): readonly string[] => {
  const words = wordsIn(text);
  const telling = words.filter((word) => !isIdle(word) || word.toLowerCase() === 'not');
  return (telling.length > 0 ? telling : words).map(foldedWord);
};

/** Nearest first: the whole name, a label or another name that begins with it, one that has all its words. */
const EXACT = 0;
const LABEL_BEGINS = 1;
const NAME_BEGINS = 2;
const LABEL_HAS = 3;
const NAME_HAS = 4;
const TOGETHER = 5;

type Meets = (words: readonly string[]) => boolean;

/**
 * Everything of which a name has each typed word: as the beginning of one of its words, or, where no name has such a
 * word, the nearest within a slip of the keyboard. Failing that, what has them in several of its names.
 */
export const searchByName = <Item extends Named>(items: readonly Item[], query: string): readonly NameHit<Item>[] => {
  const typed = tellingIn(query);
  if (typed.length === 0) return items.map((item) => ({ item }));
  const index = indexOf(items);
  const meets: readonly Meets[] = typed.map((word) => {
    const { begun, slips } = meantBy(word, index.vocabulary);
    const meant = new Set(slips);
    return begun
      ? (words) => words.some((other) => other.startsWith(word))
      : (words) => words.some((other) => meant.has(other));
  });
  const phrase = typed.join(' ');
  const found: { readonly hit: NameHit<Item>; readonly rank: number }[] = [];
  for (const [item, names] of index.items) {
    const hit = nearest(names, phrase, meets);
    if (hit) found.push({ hit: { item, ...(hit.name !== names.label && { synonym: hit.name.text }) }, rank: hit.rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
};

const nearest = (
  { label, others }: Names,
  phrase: string,
  meets: readonly Meets[],
): { readonly name: Name; readonly rank: number } | null => {
  const has = ({ words }: Name): boolean => meets.every((meet) => meet(words));
  let best: { readonly name: Name; readonly rank: number } | null = null;
  const offer = (name: Name, rank: number): void => {
    // Of two that are equally near the one of which less is left to type.
    const left = rank + Math.min(0.9, (name.phrase.length - phrase.length) / 100);
    if (!best || left < best.rank) best = { name, rank: left };
  };
  if (has(label)) offer(label, rankOf(label, phrase, LABEL_BEGINS, LABEL_HAS));
  for (const name of others) if (has(name)) offer(name, rankOf(name, phrase, NAME_BEGINS, NAME_HAS));
  if (!best && others.length > 0 && has({ ...label, words: [label, ...others].flatMap(({ words }) => words) })) {
    offer(label, TOGETHER);
  }
  return best;
};

const rankOf = ({ phrase: name }: Name, phrase: string, begins: number, contains: number): number => {
  if (name === phrase) return EXACT;
  return name.startsWith(phrase) ? begins : contains;
};
