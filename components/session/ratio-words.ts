import { fixedSpace } from '../numbers/fixed-space';

const figureOf = (logRatio: number): string => {
  const times = Math.exp(Math.abs(logRatio));
  return times >= 10 ? times.toFixed(0) : times.toFixed(1);
};

/** Whether a ratio is one to the figure that is shown: odds × 1.0. Cannot fail. */
export const isUnchanged = (logRatio: number): boolean => figureOf(logRatio) === '1.0';

/** A ratio as people say it: above 1 “× 6.0”, below 1 “÷ 4.0”. */
export const timesWords = (logRatio: number): string =>
  `${logRatio >= 0 ? '×' : '÷'}${fixedSpace}${figureOf(logRatio)}`;

/** What a ratio does to the odds: “odds × 6.0”. */
export const ratioWords = (logRatio: number): string =>
  isUnchanged(logRatio) ? 'odds unchanged' : `odds ${timesWords(logRatio)}`;
