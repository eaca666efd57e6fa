import { foldedWord, plainWord, slipsBetween, wordsIn } from '@/server/library/search/words';

export interface TextPart {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * The text cut where a typed word begins one of its words, for highlighting; a word that is meant though it is written
 * otherwise (another country’s spelling, a slip) is marked whole. The parts joined are the text.
 * @example partsOf('Weight loss', 'los') // 'Weight ' · 'los' matched · 's'
 */
export const partsOf = (text: string, query: string): readonly TextPart[] => {
  const typed = wordsIn(query)
    .map(typedWord)
    .sort((a, b) => b.plain.length - a.plain.length);
  if (typed.length === 0) return text === '' ? [] : [{ text, matched: false }];
  // Worked out once: each is held against every typed word, at every letter that is typed.
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)?/gu)].map(({ 0: word, index }) => {
    const plain = plainOf(word);
    return { word, index, plain, begun: longestBegun({ word, plain }, typed) };
  });
  // A slip is looked for only where nothing in this text begins with what was typed.
  const mistyped = typed.filter((one) => !words.some((word) => beginning(word, one) > 0));
  const parts: TextPart[] = [];
  let end = 0;
  const push = (until: number, matched: boolean) => {
    if (until > end) parts.push({ text: text.slice(end, until), matched });
    end = Math.max(end, until);
  };
  for (const { word, index, begun } of words) {
    const isSlip = begun === 0 && mistyped.some((one) => slipsBetween(one.folded, foldedWord(word)) !== null);
    const length = isSlip ? word.length : begun;
    if (length === 0) continue;
    push(index, false);
    push(index + length, true);
  }
  push(text.length, false);
  return parts;
};

interface TypedWord {
  readonly plain: string;
  readonly folded: string;
}

const typedWord = (word: string): TypedWord => ({ plain: plainWord(word), folded: foldedWord(word) });

interface WrittenWord {
  readonly word: string;
  readonly plain: string;
}

/** How many letters of the word the first typed word that begins it begins. */
const longestBegun = (word: WrittenWord, typed: readonly TypedWord[]): number => {
  for (const one of typed) {
    const length = beginning(word, one);
    if (length > 0) return length;
  }
  return 0;
};

const ASCII = /^[\w’']*$/;
/** Most words have no accents to take away. */
const plainOf = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : plainWord(word));

/** How many letters of the word are begun by what was typed: none, those typed, or all where it is spelt otherwise. */
const beginning = ({ word, plain: written }: WrittenWord, { plain, folded }: TypedWord): number => {
  if (written.startsWith(plain)) {
    if (ASCII.test(word)) return plain.length;
    // Accents make the written word longer than its plain form: walk until the plain form is long enough.
    let length = 0;
    while (length < word.length && plainWord(word.slice(0, length)).length < plain.length) length += 1;
    return length;
  }
  return folded.length > 2 && foldedWord(word).startsWith(folded) ? word.length : 0;
};
