import { foldedWord, isIdle, meantBy, plainWord, wordsIn } from './words';

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

export interface Name {
  readonly text: string;
  readonly phrase: string;
  /** The same in its own letters. */
  readonly letters: string;
  /** The item it is a name of, by its place, and whether it is the label. */
  readonly of: number;
  readonly label: boolean;
}
interface Index {
  readonly names: readonly Name[];
  /** The names that have a word, by their places. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly vocabulary: readonly string[];
  /** What a typed word can mean, once it was looked for: at the next letter only the last word is another. */
  readonly meanings: Map<string, readonly string[]>;
}

const indexes = new WeakMap<readonly Named[], Index>();

/** The words of every name, cut once for each list. */
export const indexOf = (items: readonly Named[]): Index => {
  const known = indexes.get(items);
  if (known) return known;
  const names: Name[] = [];
  const having = new Map<string, number[]>();
  items.forEach(({ label, synonyms = [] }, of) => {
    for (const text of new Set([label, ...synonyms])) {
      const words = tellingIn(text);
      for (const word of new Set(words)) having.set(word, [...(having.get(word) ?? []), names.length]);
      names.push({ text, phrase: words.join(' '), letters: lettersOf(text), of, label: text === label });
    }
  });
  const made = { names, having, vocabulary: [...having.keys()], meanings: new Map() };
  indexes.set(items, made);
  return made;
};

const MEANINGS_KEPT = 1000;

/** The words of an index that a typed word, as it is compared, can mean. Cannot fail. */
export const meaningsOf = ({ vocabulary, meanings }: Index, word: string): readonly string[] => {
  const known = meanings.get(word);
  if (known) return known;
  if (meanings.size >= MEANINGS_KEPT) meanings.clear();
  const { words } = meantBy(word, vocabulary);
  meanings.set(word, words);
  return words;
};

/** Without the words that say nothing, unless there are no others. “Not” says something. */
const tellingWordsIn = (text: string): readonly string[] => {
  const words = wordsIn(text);
  const telling = words.filter((word) => !isIdle(word) || word.toLowerCase() === 'not');
  return telling.length > 0 ? telling : words;
};
export const tellingIn = (text: string): readonly string[] => tellingWordsIn(text).map(foldedWord);
const lettersOf = (text: string): string => tellingWordsIn(text).map(plainWord).join(' ');

/** Nearest first: the whole name, a label or another name that begins with it, one that has all its words. */
const EXACT = 0;
const LABEL_BEGINS = 1;
const NAME_BEGINS = 2;
const LABEL_HAS = 3;
const NAME_HAS = 4;
const TOGETHER = 5;

/**
 * Everything of which a name has each typed word: as the beginning of one of its words, or, where no name has such a
 * word, the nearest within a slip of the keyboard. Failing that, what has them in several of its names.
 */
export const searchByName = <Item extends Named>(items: readonly Item[], query: string): readonly NameHit<Item>[] => {
  const typed = tellingIn(query);
  if (typed.length === 0) return items.map((item) => ({ item }));
  const found = searchForWords(items, typed, query);
  // A figure that no name has is the value: “Hb 90”, “lost 5 kg”.
  const named = typed.filter((word) => !/^\d/.test(word));
  return found.length > 0 || named.length === 0 || named.length === typed.length
    ? found
    : searchForWords(items, named, named.join(' '));
};

const searchForWords = <Item extends Named>(
  items: readonly Item[],
  typed: readonly string[],
  query: string,
): readonly NameHit<Item>[] => {
  const index = indexOf(items);
  const { names, having } = index;
  const phrase = typed.join(' ');
  const letters = phrase.length < SHORTEST_MISSPELT ? lettersOf(query) : null;
  const inName = new Uint8Array(names.length);
  const inItem = new Uint8Array(items.length);
  typed.forEach((word, place) => {
    // A letter by itself begins a word only while it is being typed: the “U” of “U&E normal” is no “unknown”.
    const whole = word.length === 1 && place < typed.length - 1;
    for (const meant of whole ? [word] : meaningsOf(index, word)) {
      for (const name of having.get(meant) ?? []) {
        // Counted once for each typed word, however many words of the name answer to it.
        if (inName[name] === place) inName[name] = place + 1;
        const { of } = names[name] ?? { of: 0 };
        if (inItem[of] === place) inItem[of] = place + 1;
      }
    }
  });
  const best = new Map<number, { readonly name: Name; readonly rank: number }>();
  names.forEach((name, at) => {
    const whole = inName[at] === typed.length;
    if (!whole && !(name.label && inItem[name.of] === typed.length)) return;
    const rank = whole ? rankOf(name, phrase, letters) : TOGETHER;
    const known = best.get(name.of);
    if (!known || rank < known.rank) best.set(name.of, { name, rank });
  });
  return [...best]
    .sort(([a, { rank: one }], [b, { rank: other }]) => one - other || a - b)
    .flatMap(([of, { name }]) => {
      const item = items[of];
      return item ? [{ item, ...(!name.label && { synonym: name.text }) }] : [];
    });
};

/** Whether what was typed is the whole name by which it was found, but for words that say nothing. */
export const isWholeName = ({ item, synonym }: NameHit<Named>, typed: string): boolean =>
  tellingIn(synonym ?? item.label).join(' ') === tellingIn(typed).join(' ');

/** Who names an illness or a drug says that it is known or taken. */
const implied: ReadonlySet<string> = new Set(['known', 'takes'].map(foldedWord));

/**
 * Whether a name says more than was typed: “family history of IBD” of “ibd”, “cirrhosis” of a slip for it. A word that is not
 * typed to its end is that word.
 */
export const saysMore = (name: string, typed: string): boolean => {
  const words = tellingIn(name).filter((word) => !implied.has(word));
  const begun = tellingIn(typed);
  return words.length > begun.length || !words.every((word) => begun.some((begins) => word.startsWith(begins)));
};

const negations: ReadonlySet<string> = new Set(['no', 'non', 'not', 'without', 'never'].map(foldedWord));

/** Whether a name speaks of the absence of what was typed: “non-bloody” of blood. Not when that was typed as well. */
export const negates = (name: string, typed: string): boolean => {
  const sought = tellingIn(typed);
  if (sought.length === 0 || sought.some((word) => negations.has(word))) return false;
  const words = tellingIn(name);
  return words.some(
    (word, at) => at > 0 && negations.has(words[at - 1] ?? '') && sought.some((begun) => word.startsWith(begun)),
  );
};

/** What is shorter is taken by its letters: “pill” does not begin “piles”. */
const SHORTEST_MISSPELT = 5;

/** Of two that are equally near the one of which less is left to type. */
const rankOf = (name: Name, typed: string, letters: string | null): number => {
  const { phrase, label } = name;
  if (phrase === typed) return EXACT;
  const begins = phrase.startsWith(typed) && (letters === null || name.letters.startsWith(letters));
  const near = begins ? (label ? LABEL_BEGINS : NAME_BEGINS) : label ? LABEL_HAS : NAME_HAS;
  return near + Math.min(0.9, Math.max(0, phrase.length - typed.length) / 100);
};
