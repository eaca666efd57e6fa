import { formatPercent, formatPercentRange } from './probability-words';

interface Share {
  readonly count: number;
  readonly of: number;
  /** Bounds of the share, 0 to 1, where there are any. */
  readonly low?: number | null;
  readonly high?: number | null;
}

/** Keeps what stands on either side of it on one line. */
const joined = '\u2060';

/**
 * Some among how many, with the share and its bounds. None and all are said by the counts alone. Cannot fail.
 * @example shareWords({ count: 36, of: 41, low: 0.745, high: 0.947 }) // '36 of 41 (88 %, 75–95 %)'
 * @example shareWords({ count: 25, of: 46 }) // '25 of 46 (54 %)'
 */
export const shareWords = ({ count, of, low, high }: Share): string => {
  if (of === 0) return 'no case';
  const point = count / of;
  const some = count > 0 && count < of ? [formatPercent(point)] : [];
  const bounds = low == null || high == null ? [] : [formatPercentRange({ point, low, high })];
  const known = [...some, ...bounds].join(', ').replace('–', `${joined}–${joined}`);
  return `${count} of ${of}${known && ` (${known})`}`;
};
