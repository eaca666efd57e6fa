import { formatValue } from '../numbers/quantity-words';

/** A narrow space that does not break, between figure and sign. */
const gap = '\u202f';

/**
 * A share between 0 and 1 as the source prints it: in per cent, with no figure lost. Cannot fail.
 * @example formatShare(0.935) // '93.5 %'
 */
export const formatShare = (share: number): string => `${formatValue(Number((share * 100).toFixed(2)))}${gap}%`;

/**
 * A likelihood ratio with as many figures as anybody could use: none behind the mark from 10 up, one from 1 up, two
 * below, and two that count below 0.1. Positive, finite. Cannot fail.
 * @example formatRatio(16.42) // '16'   formatRatio(2.345) // '2.3'   formatRatio(0.234) // '0.23'   formatRatio(0.0512) // '0.051'
 */
export const formatRatio = (ratio: number): string => {
  if (ratio >= 9.95) return formatValue(Math.round(ratio));
  if (ratio >= 0.995) return ratio.toFixed(1);
  if (ratio >= 0.0995) return ratio.toFixed(2);
  return String(Number(ratio.toPrecision(2)));
};

/** Bounds with a dash, a sign they share said once. @example formatRange(['9.1 %', '28 %']) // '9.1–28 %' */
export const formatRange = ([low, high]: readonly [string, string]): string =>
  `${high.endsWith(`${gap}%`) ? low.replace(`${gap}%`, '') : low}–${high}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A calendar date, YYYY-MM-DD, as it is read. @example formatDate('2026-11-02') // '2 Nov 2026' */
export const formatDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};
