/**
 * How words are compared wherever something is looked up, in the browser and on the server: by what was meant, whatever
 * the country's spelling, the accents or a slip of the keyboard.
 */

/** Words that make a question and say nothing about its subject. */
const idle = new Set(
  (
    'a an and any are as at be been by can check could do does for from get gets has have he her his how i if in into is ' +
    'it keeps me my need not of on or order our patient patients person request rule she should show someone takes taking tell than ' +
    'that the their them there these they this to use used was we what when where which who why will with would you your'
  ).split(' '),
);

/** Whether a word says nothing about the subject of a question. */
export const isIdle = (word: string): boolean => idle.has(word.toLowerCase());

export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)?/gu) ?? [];

/** A word without case and accents. */
export const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const folded = new Map<string, string>();

/**
 * One word as it is compared: without plural, without what differs between countries (oe and e, k and c), and without
 * the letters people leave out or double (rrh, ll, a silent h).
 * @example foldedWord('Coeliac') === foldedWord('celliac')   foldedWord('diarrhoea') === foldedWord('diarea')
 */
export const foldedWord = (word: string): string => {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = fold(plainWord(word));
  if (folded.size > 30_000) folded.clear();
  folded.set(word, made);
  return made;
};

const fold = (plain: string): string => {
  if (/^\d/.test(plain)) return plain;
  if (plain === 'cannot') return 'cant';
  const bare = plain
    .replace(/[’']s$/, '')
    .replace(/[’']/g, '')
    .replace(/[oa]e/g, 'e')
    .replace(/isation/g, 'ization')
    .replace(/our$/, 'or');
  const single = bare.length < 4 ? bare : bare.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
  return (
    single
      .replace(/ph/g, 'f')
      .replace(/(?<=[aeiour])h/g, '')
      .replace(/k/g, 'c')
      .replace(/(?<=.)y/g, 'i')
      // Abbreviations (tTG) keep their letters: they have no vowel before them.
      .replace(/(?<=[aeiou])([bcdfglmnprstz])\1/g, '$1')
  );
};

/** Every word of a text that says something, as it is compared. */
export const termsOf = (text: string): readonly string[] =>
  wordsIn(text)
    .filter((word) => !isIdle(word))
    .map(foldedWord);

/** Names with a hyphen as those who leave it out type them: “ca125”, “ttgiga”. */
export const joinedTermsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}]{1,6}-[\p{L}\p{N}]{1,6}(?![\p{L}\p{N}-])/gu) ?? []).map((word) =>
    foldedWord(word.replace('-', '')),
  );

/** Words every investigation shares. They count only where nothing else is asked. */
const general = new Set(
  ['test', 'testing', 'investigation', 'assay', 'level', 'measurement', 'diagnose', 'diagnosis', 'exam'].map(
    foldedWord,
  ),
);

const prepares = new Set(['preparation', 'prep'].map(foldedWord));

/**
 * Words that ask about the time around a test, or from where on it counts: what has them is every preparation, or whatever
 * speaks of a cut-off in passing. They too count only where nothing else is asked.
 */
const around = new Set(
  [
    'before',
    'preparation',
    'prep',
    'prepare',
    'stop',
    'stopped',
    'stopping',
    'long',
    'cut',
    'off',
    'cutoff',
    'threshold',
  ].map(foldedWord),
);

/** Whether a word tells nothing of the subject as long as there is another. */
export const isGeneral = (term: string): boolean => general.has(term) || around.has(term);

/** Whether a test is asked for in so many words. */
export const asksForTest = (query: string): boolean => termsOf(query).some((term) => general.has(term));

const sheetWords = new Set(['leaflet', 'handout'].map(foldedWord));

/** Whether something to give to the patient is asked for in so many words. */
export const asksForSheet = (query: string): boolean => termsOf(query).some((term) => sheetWords.has(term));

/** The words of a query as they were typed, without those that say nothing. */
export const tellingWords = (query: string): readonly string[] =>
  wordsIn(query).filter((word) => !isIdle(word) && !isGeneral(foldedWord(word)));

/** The words of a query that say what is sought; the general ones only when there are no others. */
export const termsSought = (query: string): readonly string[] => {
  const terms = [...new Set(termsOf(query))];
  // A bowel preparation is a thing of its own.
  const telling = terms.filter((term, at) => !isGeneral(term) || (prepares.has(term) && terms[at - 1] === 'bowel'));
  return telling.length > 0 ? telling : terms;
};

/** Shorter words have no slips: too much would look like them. */
const SHORTEST_WITH_SLIP = 4;
const SHORTEST_WITH_TWO = 8;

/** Beginnings that differ by two letters and say the opposite, as they are compared. */
const opposites = ['hipo', 'hiper'] as const;

const sayOpposite = (one: string, other: string): boolean => {
  const [low, high] = opposites;
  return (one.startsWith(low) && other.startsWith(high)) || (one.startsWith(high) && other.startsWith(low));
};

/**
 * How far a typed word is from the beginning of another, both as they are compared: 0 when the other begins with it,
 * else the slips (a letter more, less, other, or two swapped) in between: one from four letters on, two from eight on.
 * `null` when there are more, and when the slip would make “hypo” of “hyper”.
 */
export const slipsBetween = (typed: string, word: string): number | null => {
  if (word.startsWith(typed)) return 0;
  const allowed = typed.length < SHORTEST_WITH_SLIP ? 0 : typed.length < SHORTEST_WITH_TWO ? 1 : 2;
  // Another figure is another thing: “CA19” is no slip for “CA125”.
  if (allowed === 0 || /\d/.test(typed) || word.length + allowed < typed.length || sayOpposite(typed, word))
    return null;
  // One slip cannot change both of the first letters.
  if (word[0] !== typed[0] && word[1] !== typed[0] && word[0] !== typed[1] && word[1] !== typed[1]) return null;
  return shortestEdit(typed, word.slice(0, typed.length + allowed), allowed);
};

/** Optimal string alignment distance to the nearest beginning of `word`, within `most`; Damerau 1964. */
const shortestEdit = (typed: string, word: string, most: number): number | null => {
  let before: number[] = [];
  let above = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > most) return null;
    before = above;
    above = current;
  }
  const least = Math.min(...above);
  return least <= most ? least : null;
};

/** The words of a vocabulary that a typed word can mean: those it begins, or else the nearest of those with a slip. */
export const meantBy = (
  typed: string,
  vocabulary: ReadonlySet<string> | readonly string[],
): { readonly begun: boolean; readonly words: readonly string[] } => {
  const begun: string[] = [];
  for (const word of vocabulary) if (word.startsWith(typed)) begun.push(word);
  if (begun.length > 0) return { begun: true, words: begun };
  let nearest: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const word of vocabulary) {
    const slips = slipsBetween(typed, word);
    if (slips === null || slips > least) continue;
    if (slips < least) nearest = [];
    least = slips;
    nearest.push(word);
  }
  return { begun: false, words: nearest };
};
