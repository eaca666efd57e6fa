import { syllable } from 'syllable';

/**
 * School grade (US) at which a text can be read, by Flesch and Kincaid: 0.39 × words per sentence + 11.8 × syllables per
 * word − 15.59. May be below 0 for very plain texts; of an empty text 0. Syllables by the package `syllable`.
 *
 * Source: Kincaid JP et al., Research Branch Report 8-75, Naval Technical Training Command, Millington 1975.
 * @example readingGrade(['The cat sat.']) // 0.39 × 3 + 11.8 × 3/3 − 15.59 = −2.62
 */
export const readingGrade = (sentences: readonly string[]): number => {
  const split = sentences.flatMap(sentencesIn);
  const words = split.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / split.length) + 11.8 * (syllables / words.length) - 15.59;
};

/** At full stops, question and exclamation marks and colons before a space; headings and list items end by themselves. */
const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:])\s+/u).filter((part) => wordsIn(part).length > 0);

/** Letters with their apostrophes, and figures; “X-ray” is two. */
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? [];
