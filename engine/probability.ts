import { exp } from './exponential';

declare const kind: unique symbol;
type NumberKind<Name extends string> = number & { readonly [kind]: Name };

/** Strictly between 0 and 1; never a percentage. */
export type Probability = NumberKind<'probability'>;
/** Above 0, finite: p / (1 − p). */
export type Odds = NumberKind<'odds'>;
/** Above 0, finite: how many times more often a result is seen with the condition than without it. */
export type LikelihoodRatio = NumberKind<'likelihood-ratio'>;
/** Finite; natural logarithm of odds. */
export type LogOdds = NumberKind<'log-odds'>;

/** A point with the bounds it carries. Which coverage the bounds have is said where the estimate is made. */
export interface Estimate<Value extends number = number> {
  readonly point: Value;
  readonly low: Value;
  readonly high: Value;
}

/** The number as a probability. Throws a RangeError unless it lies strictly between 0 and 1. */
export const probability = (value: number): Probability => {
  if (!(value > 0 && value < 1)) throw new RangeError(`Not a probability strictly between 0 and 1: ${value}`);
  return value as Probability;
};

/** The number as a likelihood ratio. Throws a RangeError unless it is above 0 and finite. */
export const likelihoodRatio = (value: number): LikelihoodRatio => {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`Not a finite ratio above 0: ${value}`);
  return value as LikelihoodRatio;
};

/** Odds of a probability, above 0. Cannot fail. @example oddsOf(probability(0.2)) // 0.25 */
export const oddsOf = (value: Probability): Odds => (value / (1 - value)) as Odds;

/** Probability of odds, strictly between 0 and 1 for odds up to 2^53. @example probabilityOf(0.25) // 0.2 */
export const probabilityOf = (value: Odds): Probability => (value / (1 + value)) as Probability;

/**
 * Natural logarithm of the odds of a probability. For compiling the knowledge base only, which is done once, on the
 * server: unlike `exp`, its last bit depends on the JavaScript engine. Cannot fail.
 * @example logOddsOf(probability(0.5)) // 0
 */
export const logOddsOf = (value: Probability): LogOdds => Math.log(value / (1 - value)) as LogOdds;

/** Probability of log-odds: the logistic function. Strictly between 0 and 1 for log-odds between −700 and 36. */
export const probabilityOfLogOdds = (value: LogOdds): Probability => (1 / (1 + exp(-value))) as Probability;

/** A probability with the bounds of its range, `width` standard errors either way on the log-odds scale. Cannot fail. */
export const rangeOf = (width: number, logOdds: number, variance: number): Estimate<Probability> => {
  const reach = width * Math.sqrt(variance);
  return {
    point: probabilityOfLogOdds(logOdds as LogOdds),
    low: probabilityOfLogOdds((logOdds - reach) as LogOdds),
    high: probabilityOfLogOdds((logOdds + reach) as LogOdds),
  };
};

/**
 * Odds after one finding: the odds before it, times the likelihood ratio of the result seen.
 *
 * `ratio` belongs to the answer given: the ratio of presence for `present`, that of absence for `absent`.
 * An unknown finding has no ratio and never reaches this function. Cannot fail.
 *
 * Source: Deeks JJ, Altman DG, BMJ 2004;329:168, doi:10.1136/bmj.329.7458.168.
 * @example updateOdds(oddsOf(probability(0.1)), likelihoodRatio(6)) // 1/9 × 6 = 2/3
 */
export const updateOdds = (before: Odds, ratio: LikelihoodRatio): Odds => (before * ratio) as Odds;
