/** Where a probability becomes text: words first, and always a range. */

export interface ProbabilityEstimate {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The scale of words. Each band reaches up to, and leaves out, its upper end; the last takes the rest.
 * The words are ours, chosen to be read beside the figures and not instead of them: readers spread the meaning of
 * such words widely (Budescu DV et al., Psychol Sci 2009;20:299, doi:10.1111/j.1467-9280.2009.02284.x).
 */
export const probabilityBands = [
  { below: 0.01, words: 'very unlikely' },
  { below: 0.1, words: 'unlikely' },
  { below: 0.35, words: 'possible' },
  { below: 0.65, words: 'about even' },
  { below: 0.9, words: 'likely' },
  { below: Number.POSITIVE_INFINITY, words: 'very likely' },
] as const;

export type ProbabilityWord = (typeof probabilityBands)[number]['words'];

/** The word for one probability, 0 to 1. Cannot fail. @example probabilityWord(0.05) // 'unlikely' */
export const probabilityWord = (value: number): ProbabilityWord =>
  (probabilityBands.find((band) => value < band.below) ?? probabilityBands[5]).words;

/**
 * The words for the whole range: those of its two ends, when they differ. Cannot fail.
 * @example probabilityWords({ point: 0.08, low: 0.03, high: 0.2 }) // 'unlikely to possible'
 */
export const probabilityWords = ({ low, high }: ProbabilityEstimate): string => {
  const [from, to] = [probabilityWord(low), probabilityWord(high)];
  return from === to ? from : `${from} to ${to}`;
};

/** A narrow space that does not break, between figure and sign. */
const gap = '\u202f';

const floor = 0.001;
const ceiling = 0.999;

/** Figures of a percentage, without the sign: whole between 1 and 99, one decimal nearer the ends. */
const figures = (value: number): string => {
  const percent = value * 100;
  const whole = percent >= 0.95 && percent <= 99.05;
  return whole ? String(Math.round(percent)) : String(Number(percent.toFixed(1)));
};

/**
 * One probability, 0 to 1, as text. No more figures than the method can carry, and never 0 % or 100 %. Cannot fail.
 * @example formatPercent(0.0431) // '4 %'   formatPercent(0.004) // '0.4 %'   formatPercent(0.0002) // 'under 0.1 %'
 */
export const formatPercent = (value: number): string => {
  if (value < floor) return `under 0.1${gap}%`;
  if (value > ceiling) return `over 99.9${gap}%`;
  return `${figures(value)}${gap}%`;
};

interface RangeText {
  readonly shown: string;
  /** The same with the dash spoken, which some screen readers swallow: "2–9 %" must never be heard as "29 %". */
  readonly spoken: string;
}

/** A range of probabilities as text. Ends that round alike are said to be "about" that. Cannot fail. */
export const percentRange = ({ low, high }: ProbabilityEstimate): RangeText => {
  const same = (text: string): RangeText => ({ shown: text, spoken: text });
  if (high < floor || low > ceiling) return same(formatPercent(low));
  if (low < floor) return same(`up to ${formatPercent(high)}`);
  if (high > ceiling) return same(`${formatPercent(low)} or more`);
  const [from, to] = [figures(low), figures(high)];
  if (from === to) return same(`about ${to}${gap}%`);
  return { shown: `${from}–${to}${gap}%`, spoken: `${from} to ${to}${gap}%` };
};

/** @example formatPercentRange({ point: 0.05, low: 0.02, high: 0.09 }) // '2–9 %' */
export const formatPercentRange = (estimate: ProbabilityEstimate): string => percentRange(estimate).shown;

/** Whether two ranges are the same text, in words and in figures. Cannot fail. */
export const readsAlike = (a: ProbabilityEstimate, b: ProbabilityEstimate): boolean =>
  probabilityWords(a) === probabilityWords(b) && formatPercentRange(a) === formatPercentRange(b);
