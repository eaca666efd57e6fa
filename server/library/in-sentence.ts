/** First words that keep their capital wherever they stand. */
const proper = new Set(['Behçet', 'Crohn', 'Lynch', 'Whipple', 'Zollinger-Ellison']);

/**
 * A name as it stands within a sentence: without its first capital, unless that belongs to a person or an abbreviation.
 * @example inSentence('Ulcerative colitis') // 'ulcerative colitis'   inSentence('Crohn’s disease') // 'Crohn’s disease'
 */
export const inSentence = (name: string): string => {
  const [first = ''] = name.split(' ');
  const ordinary = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(first) && !proper.has(first);
  return ordinary ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};
