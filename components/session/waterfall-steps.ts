import { type LogOdds, type Probability, probabilityOfLogOdds, type WaterfallStep } from '@/engine';
import { isUnchanged } from './ratio-words';

export interface FoldedSteps {
  readonly moving: readonly WaterfallStep[];
  /** Those that leave the odds as they were, to the figure that is shown. */
  readonly still: readonly WaterfallStep[];
}

/**
 * The steps that move the odds, in their order, and those that do not, which come last. Their sum stays the whole way, so
 * that only where each begins and ends is worked out again, from `prior`, the probability before any. Cannot fail.
 */
export const foldedSteps = (prior: Probability, steps: readonly WaterfallStep[]): FoldedSteps => {
  const [moving, still] = [steps.filter((step) => !isStill(step)), steps.filter(isStill)];
  let at = Math.log(prior / (1 - prior));
  const along = (step: WaterfallStep): WaterfallStep => {
    const from = probabilityOfLogOdds(at as LogOdds);
    at += step.counted;
    return { ...step, from, to: probabilityOfLogOdds(at as LogOdds) };
  };
  return { moving: moving.map(along), still: still.map(along) };
};

const isStill = ({ counted }: WaterfallStep): boolean => isUnchanged(counted);
