/** Words that make a question and say nothing about its subject. */
const idle = new Set(
  (
    'a an and any are as at be been by can check could do does for from get give has have how i if in into is it me ' +
    'my need not of on or order out patient patients person request rule should show someone tell than that the their ' +
    'them there these they this to use used was what when where which who why will with would you your'
  ).split(' '),
);

/** Words every investigation shares. They count only where nothing else is asked. */
const general = new Set(['test', 'testing', 'investigation', 'assay', 'level', 'measurement', 'diagnose', 'diagnosi']);

/**
 * One word as it is compared: without case, accents, plural and the spellings that differ between countries.
 * @example termOf('Coeliac') // 'celiac'   termOf('antibodies') // 'antibody'
 */
export const termOf = (word: string): string => {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[oa]e/g, 'e')
    .replace(/isation/g, 'ization')
    .replace(/our$/, 'or');
  if (/^\d/.test(plain) || plain.length < 4) return plain;
  return plain.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
};

export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)?/gu) ?? [];

/** Every word of a text that is indexed. */
export const termsOf = (text: string): readonly string[] =>
  wordsIn(text)
    .filter((word) => !idle.has(word.toLowerCase()))
    .map(termOf);

/** The words of a query as they were typed, without those that say nothing. */
export const tellingWords = (query: string): readonly string[] =>
  wordsIn(query).filter((word) => !idle.has(word.toLowerCase()) && !general.has(termOf(word)));

/** The words of a query that say what is sought; the general ones only when there are no others. */
export const termsSought = (query: string): readonly string[] => {
  const terms = [...new Set(termsOf(query))];
  const telling = terms.filter((term) => !general.has(term));
  return telling.length > 0 ? telling : terms;
};
