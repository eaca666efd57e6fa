import { plainWord, slipsBetween, wordsIn } from './words';

const permeabilityWords = ['leaky', 'leakiness', 'permeable', 'permeability', 'hyperpermeable', 'hyperpermeability'];
const gutWords = ['gut', 'guts', 'bowel', 'bowels', 'intestine', 'intestinal', 'lining', 'barrier'];

/** Whether the words are about a “leaky gut”, slips of the keyboard included (REG-04). */
export const asksAboutLeakyGut = (query: string): boolean => {
  const words = wordsIn(query).map(plainWord);
  const gut = words.some((word) => gutWords.includes(word));
  return words.some(
    (word) =>
      /^(?:leak|leckag|hyperperm|permeab)/.test(word) ||
      (gut && /^(?:leek|leik|laek|lek)/.test(word)) ||
      (word.length > 4 &&
        permeabilityWords.some((known) => aboutAsLong(word, known) && slipsBetween(word, known) === 1)),
  );
};

const aboutAsLong = (word: string, known: string): boolean => Math.abs(word.length - known.length) < 2;
