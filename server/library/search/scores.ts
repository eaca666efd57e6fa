import type MiniSearch from 'minisearch';

/** One document that has something of what is sought. */
export interface Scored {
  /** Its place among the documents. */
  readonly id: number;
  /** Above 0; only good for comparing with others of the same search. */
  readonly score: number;
  /** How many of the words that were typed it answers to. */
  readonly met: number;
}

export interface Asked {
  /** For each word that was typed, what it can mean. */
  readonly meanings: readonly (readonly string[])[];
  /** The meanings that are a slip away from what was typed. */
  readonly slips: ReadonlySet<string>;
  /** Nothing but one or two letters is typed: only names are looked through. */
  readonly short: boolean;
}

const SLIP = 0.45;
/** More than a long question and its slips have; each can name every document. */
const KEPT = 64;

interface OfWord {
  readonly ids: readonly number[];
  readonly scores: readonly number[];
}

/**
 * The documents with what is asked, in no order, scored as MiniSearch scores the whole query. Each word is looked for on
 * its own and what it found is kept: of what is typed letter by letter, every word but the last was there a letter ago.
 */
export const scorerOf = <Row>(index: MiniSearch<Row>, documents: number): ((asked: Asked) => readonly Scored[]) => {
  const kept = new Map<string, OfWord>();
  const scoresOf = (word: string, short: boolean, slip: boolean): OfWord => {
    const key = `${short ? 's' : 'l'}${slip ? 's' : 'w'}${word}`;
    const known = kept.get(key);
    if (known) return known;
    // What the index was given since belongs to a search of its own.
    const results = index.search(word, optionsOf(word, short, slip)).filter(({ id }) => id < documents);
    const made = { ids: results.map(({ id }) => id as number), scores: results.map(({ score }) => score) };
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };

  return ({ meanings, slips, short }) => {
    const score = new Float64Array(documents);
    const words = new Uint16Array(documents);
    const met = new Uint16Array(documents);
    const lastMet = new Uint16Array(documents);
    const counted = new Set<string>();
    meanings.forEach((meant, place) => {
      for (const word of meant) {
        const { ids, scores } = scoresOf(word, short, slips.has(word));
        // A word that two of those typed can mean is one word that was found.
        const more = counted.has(word) ? 0 : 1;
        counted.add(word);
        ids.forEach((id, at) => {
          score[id] = (score[id] ?? 0) + (scores[at] ?? 0);
          words[id] = (words[id] ?? 0) + more;
          if (lastMet[id] !== place + 1) met[id] = (met[id] ?? 0) + 1;
          lastMet[id] = place + 1;
        });
      }
    });
    const found: Scored[] = [];
    met.forEach((count, id) => {
      // MiniSearch multiplies by how many of the words it found.
      if (count > 0) found.push({ id, score: (score[id] ?? 0) * (words[id] ?? 0), met: count });
    });
    return found;
  };
};

/** How MiniSearch looks for one word. */
export const optionsOf = (word: string, short: boolean, slip: boolean) => ({
  // What is typed as it is compared is not cut again.
  tokenize: (text: string) => [text],
  processTerm: (term: string) => term,
  fields: short ? ['title', 'names'] : ['title', 'names', 'asks', 'text'],
  boost: { title: 4, names: 3, asks: 3, text: 1 },
  // Having many other names is no reason to stand lower (b); the rest as MiniSearch has it.
  bm25: { k: 1.2, b: 0.25, d: 0.5 },
  boostTerm: () => (slip ? SLIP : 1),
  prefix: word.length > 1 && !slip,
  weights: { fuzzy: 0.35, prefix: 0.65 },
});
