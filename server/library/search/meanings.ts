import { meantBy } from './words';

/** Whether a term begins any of the vocabulary; where it does not, the nearest words with a slip. */
interface Meaning {
  readonly begun: boolean;
  readonly near: readonly string[];
}

const MEANINGS_KEPT = 500;

/**
 * Kept: of what is typed letter by letter, every word but the last was there a letter ago. Until the vocabulary is
 * `complete` any word may begin one that is missing, and none is taken for another.
 */
export const meaningsIn = (vocabulary: ReadonlySet<string>, complete: boolean): ((term: string) => Meaning) => {
  const kept = new Map<string, Meaning>();
  const isBegun = (term: string): boolean => {
    for (const word of vocabulary) if (word.startsWith(term)) return true;
    return false;
  };
  return (term) => {
    const known = kept.get(term);
    if (known) return known;
    const begun = !complete || isBegun(term);
    const made: Meaning = { begun, near: begun ? [] : meantBy(term, vocabulary).words };
    if (kept.size >= MEANINGS_KEPT) kept.clear();
    kept.set(term, made);
    return made;
  };
};

/**
 * What is asked of the index: each word with what it can mean. A word that begins none of the vocabulary is taken for
 * the nearest that differ by a slip, unless it breaks off inside “oe” or “ae”.
 */
export const queriesOf = (terms: readonly string[], meaningOf: (term: string) => Meaning) => {
  const slips = new Set<string>();
  const meanings = terms.map((term, position) => {
    const { begun, near: meant } = meaningOf(term);
    const whole = begun || position < terms.length - 1 ? null : brokenOff(term, meaningOf);
    const near = whole ? [] : meant;
    for (const word of near) slips.add(word);
    return whole ? [whole] : [term, ...near];
  });
  const phrase = meanings.map((words) => words.at(-1)).join(' ');
  return { meanings, slips, phrase };
};

/** “Diarrho” on the way to “diarrhoea”, which is compared with e for oe; `null` when nothing begins that way. */
const brokenOff = (term: string, meaningOf: (term: string) => Meaning): string | null => {
  if (!/^.{3,}[oa]$/.test(term)) return null;
  const whole = `${term.slice(0, -1)}e`;
  return meaningOf(whole).begun ? whole : null;
};
