import { createHmac } from 'node:crypto';
import { plainWord, wordsIn } from '../library/search/words';

/** From here on a beginning has a mark of its own; a shorter word has one as a whole. */
const SHORTEST = 3;
/** A word is told from others by its first letters. */
const LONGEST = 16;
/** Of one text: what a long note says after its first so many beginnings is not found by them. */
const MOST = 1500;
/** 80 bits: two words that share a mark by chance are not to be expected, and it says nothing of the rest of the hash. */
const MARK_BYTES = 10;

const beginningsOf = (word: string): readonly string[] => {
  const letters = [...word].slice(0, LONGEST);
  return letters.length <= SHORTEST
    ? [letters.join('')]
    : letters.slice(SHORTEST - 1).map((_, index) => letters.slice(0, SHORTEST + index).join(''));
};

/** The marks of a text's words and beginnings, each once, in the order of the text. */
export const marksWith = (key: Uint8Array, text: string): string[] => {
  const beginnings = new Set<string>();
  for (const word of wordsIn(text)) {
    for (const beginning of beginningsOf(plainWord(word))) {
      if (beginnings.size === MOST) break;
      if (beginning) beginnings.add(beginning);
    }
  }
  return [...beginnings].map((beginning) =>
    createHmac('sha256', key).update(beginning).digest().subarray(0, MARK_BYTES).toString('base64url'),
  );
};
