/** A figure that was typed together with words: “hb 13.2 g/dl”, “diarrhoea for five years”. */
export interface TypedValue {
  /** The words without it. */
  readonly rest: string;
  /** As it stands in a field: “13.2”, “< 5”, “2–3”; empty where only that it has lasted was said. */
  readonly figure: string;
  /** As `unitWords` has it; `null` when none was named. */
  readonly unit: string | null;
  /** How long something has lasted. */
  readonly span: boolean;
  /** How many times: “x4”, “4 times a day”. */
  readonly times: boolean;
  /** What it has lasted since, where that is no date: “since her holiday”. */
  readonly event?: string;
  /** As it was typed: “8 kg”. */
  readonly text: string;
}

export const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A number in figures, or in words up to twelve. */
export const amount = String.raw`\d+(?:[.,]\d+)?|${numberWords.join('|')}`;
/** A text without what stands between two places of it. */
export const without = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/g, ' ').trim();

/** “Five” is 5, “a” is 1. */
export const inFigures = (typed: string): string => {
  const word = typed.toLowerCase();
  if (word === 'a' || word === 'an') return '1';
  const place = numberWords.indexOf(word);
  return place < 0 ? typed : String(place + 1);
};
