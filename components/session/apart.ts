import { indexOf, type Named } from '@/server/library/search/by-name';
import { foldedWord, termsOf } from '@/server/library/search/words';

/** Shorter letters are a name of their own: “alb” begins albumin. */
const SHORTEST_BEGUN = 3;

/**
 * A figure apart from the name it was typed to: “Hb92” is “Hb 92”. What is a name with its figure (“CA125”, “T1DM”) stays, and
 * so does what has no such name. Cannot fail.
 */
export const apart = (items: readonly Named[], line: string): string => {
  const joint = /(?<![\p{L}\p{N}.,/-])(\p{L}+)(?=[\d<>≤≥])(\S*)/gu;
  if (!joint.test(line)) return line;
  const { names, vocabulary } = indexOf(items);
  return line.replace(joint, (whole, name: string, figure: string) => {
    const [together = ''] = /^[\p{L}\p{N}]+/u.exec(whole) ?? [];
    const isOne = together !== name && vocabulary.some((word) => word.startsWith(foldedWord(together)));
    if (isOne) return whole;
    const phrase = termsOf(name).join(' ');
    const isName = (known: string): boolean =>
      known === phrase || (phrase.length >= SHORTEST_BEGUN && known.startsWith(phrase));
    return names.some((known) => isName(known.phrase)) ? `${name} ${figure}` : whole;
  });
};
