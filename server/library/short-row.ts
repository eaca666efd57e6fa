/**
 * A row of plain values as it travels: where few values occur many times, each is one letter, and what the letters stand for is said
 * once. A text of letters takes less room than figures and commas, also after brotli, and is read in less time. Sentences begin
 * small, so that their first words are the same as in the midst of others.
 */

export type Plain = null | boolean | number | string;

/**
 * Values as they are; or led by a list: of nothing, sentences that begin small; of letters, what these stand for, whole numbers as
 * the steps between them.
 */
export type Row = readonly Plain[] | readonly [readonly [letters: string, whole: 0 | 1] | readonly [], ...Plain[]];

/** Fewer do not pay for the list of what occurs, nor what is seldom the same. */
const FEWEST = 6;
const TIMES = 2;

/** Reading what was written gives the same values. Cannot fail. */
export const shortRow = (values: readonly Plain[]): Row => {
  const times = new Map<Plain, number>();
  // Of the two zeros JSON knows one.
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  if (values.length < FEWEST || values.length < TIMES * times.size || times.size > MOST) return inSmall(values);
  const most = [...times].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const rest = [...times.keys()].filter((value) => value !== most);
  const numbers = rest.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const occurring = [most, ...rest.filter((value) => typeof value !== 'number'), ...numbers];
  const letterOf = new Map(occurring.map((value, place) => [value, letterAt(place)]));
  const letters = values.map((value) => letterOf.get(value) ?? '').join('');
  return occurring.every(Number.isInteger)
    ? [[letters, 1], ...steps(occurring as readonly number[])]
    : [[letters, 0], ...occurring];
};

/** The values again. Cannot fail on what `shortRow` gave. */
export const fullRow = (row: Row): readonly Plain[] => {
  const [lead, ...told] = row;
  if (!Array.isArray(lead)) return row as readonly Plain[];
  const [letters, whole] = lead as readonly [string?, (0 | 1)?];
  if (letters === undefined) return (told as readonly string[]).map(capital);
  const occurring = whole === 1 ? sums(told as readonly number[]) : (told as readonly Plain[]);
  const values = new Array<Plain>(letters.length);
  for (let at = 0; at < letters.length; at += 1) values[at] = occurring[placeOf(letters.charCodeAt(at))] ?? null;
  return values;
};

/** A capital that begins a word of small letters, or stands alone. */
const BEGINS = /^[A-Z](?![A-Z0-9])/;
/** Stands before what begins small by itself. */
const AS_IT_IS = '^';

const inSmall = (values: readonly Plain[]): Row => {
  if (!values.every((value) => typeof value === 'string')) return values;
  const texts = values as readonly string[];
  return texts.filter((text) => BEGINS.test(text)).length * 2 > texts.length ? [[], ...texts.map(small)] : texts;
};

const small = (text: string): string =>
  BEGINS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : /^[a-z^]/.test(text) ? AS_IT_IS + text : text;

const A = 0x61;
const Z = 0x7a;
const capital = (text: string): string => {
  const code = text.charCodeAt(0);
  if (code >= A && code <= Z) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.startsWith(AS_IT_IS) ? text.slice(1) : text;
};

const steps = (values: readonly number[]): readonly number[] =>
  values.map((value, place) => (place === 0 ? value : value - (values[place - 1] ?? 0)));
const sums = (values: readonly number[]): readonly number[] => {
  let sum = 0;
  return values.map((step) => {
    sum += step;
    return sum;
  });
};

// Letters are what JSON writes as one: from the space on without the quotation mark, the backslash and what controls, and before
// what stands for half a letter.
const SPACE = 0x20;
const BEFORE_CONTROLS = 0x7f;
const AFTER_CONTROLS = 0xa1;
const left = [0x22, 0x5c];
const PRINTED = BEFORE_CONTROLS - SPACE - left.length;
const MOST = 4000;

const printed = Array.from({ length: BEFORE_CONTROLS - SPACE }, (_, place) => SPACE + place).filter(
  (code) => !left.includes(code),
);
const letterAt = (place: number): string => String.fromCharCode(printed[place] ?? AFTER_CONTROLS + place - PRINTED);

const places = new Uint8Array(BEFORE_CONTROLS);
for (const [place, code] of printed.entries()) places[code] = place;
const placeOf = (code: number): number =>
  code < BEFORE_CONTROLS ? (places[code] ?? 0) : code - AFTER_CONTROLS + PRINTED;
