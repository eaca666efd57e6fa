import { type LogOdds, type Probability, probabilityOfLogOdds, type WaterfallStep } from '@/engine';
import { isUnchanged } from './ratio-words';

export interface FoldedSteps {
  readonly moving: readonly WaterfallStep[];
  /** Those that leave the odds as they were, to the figure that is shown. */
  readonly still: readonly WaterfallStep[];
}

/**
 * The steps that move the odds, in their order, and apart those that do not. Where each of the first begins and ends is
 * worked out again without the others, from `prior`, the probability before any. Cannot fail.
 */
export const foldedSteps = (prior: Probability, steps: readonly WaterfallStep[]): FoldedSteps => {
  let at = Math.log(prior / (1 - prior));
  const moving = steps
    .filter(({ counted }) => !isUnchanged(counted))
    .map((step): WaterfallStep => {
      const from = probabilityOfLogOdds(at as LogOdds);
      at += step.counted;
      return { ...step, from, to: probabilityOfLogOdds(at as LogOdds) };
    });
  return { moving, still: steps.filter(({ counted }) => isUnchanged(counted)) };
};
