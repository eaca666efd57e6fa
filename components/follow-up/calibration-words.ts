import type { CalibrationBand } from '@/server/follow-up/schema';
import { fewest } from '@/server/follow-up/schema';
import { formatPercent, formatPercentRange, probabilityWord } from '../numbers/probability-words';

/** A share with its 95 % bounds: “20 % (6–51 %)”. None and all are said as such: their share rounds to neither. */
export const shareWords = ({ count, of, share, low, high }: NonNullable<CalibrationBand['happened']>): string => {
  if (share === null || low === null || high === null) return '–';
  const bounds = `(${formatPercentRange({ point: share, low, high })})`;
  if (count === 0) return `never ${bounds}`;
  return count === of ? `always ${bounds}` : `${formatPercent(share)} ${bounds}`;
};

/** “possible (10–35 %)”. */
export const bandWords = ({ from, to }: CalibrationBand): string => {
  if (from === 0) return `${probabilityWord(from)} (below ${formatPercent(to)})`;
  if (to === 1) return `${probabilityWord(from)} (${formatPercent(from)} and more)`;
  return `${probabilityWord(from)} (${formatPercentRange({ point: from, low: from, high: to })})`;
};

export const tooFew = `under ${fewest.toSayAnything}`;

/** A score with three figures behind the point. @example scoreWords(0.0254) // '0.025' */
export const scoreWords = (score: number): string => score.toFixed(3);
