interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Keeps what stands on either side of it on one line. */
const joined = '\u2060';
const percent = (value: number): number => Math.round(100 * value);

/** @example shareWords({ count: 36, of: 41, share: 0.878, low: 0.745, high: 0.947 }) // '36 of 41, 88 % (74–95)' */
export const shareWords = ({ count, of, share, low, high }: Share): string =>
  share === null || low === null || high === null
    ? 'no case'
    : `${count} of ${of}, ${percent(share)} % (${percent(low)}${joined}–${joined}${percent(high)})`;
