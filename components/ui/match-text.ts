/** Text without case and accents, so that "oedema" and "Œdème" are compared by what was meant. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when every word typed begins some word of the text, in any order. An empty query matches everything. */
export const matchesText = (text: string, query: string): boolean => {
  const present = wordsOf(text);
  return wordsOf(query).every((typed) => present.some((word) => word.startsWith(typed)));
};

export interface TextPart {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * The text cut where a typed word begins one of its words, for highlighting. The parts joined are the text.
 * @example partsOf('Weight loss', 'los') // 'Weight ' · 'los' matched · 's'
 */
export const partsOf = (text: string, query: string): readonly TextPart[] => {
  const typed = [...wordsOf(query)].sort((a, b) => b.length - a.length);
  const parts: TextPart[] = [];
  let end = 0;
  const push = (until: number, matched: boolean) => {
    if (until > end) parts.push({ text: text.slice(end, until), matched });
    end = Math.max(end, until);
  };
  for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const hit = typed.find((start) => plain(word[0]).startsWith(start));
    if (!hit) continue;
    push(word.index, false);
    // Accents make the written word longer than its plain form: walk until the plain form is long enough.
    let length = 0;
    while (length < word[0].length && plain(word[0].slice(0, length)).length < hit.length) length += 1;
    push(word.index + length, true);
  }
  push(text.length, false);
  return parts;
};
