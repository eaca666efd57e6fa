import type { RankedCondition } from '@/engine';

/** The order “explains best”: by what the findings say, with little of the pre-test probability. */
export const byExplanation = (ranking: readonly RankedCondition[]): readonly RankedCondition[] =>
  [...ranking].sort((a, b) => b.explains - a.explains);

const SHOWN = 6;

/** The ranking in three parts: what stands on top, what must be thought of although it does not, and the others. */
export interface RankingParts {
  readonly leading: readonly RankedCondition[];
  /** Not to be missed, the likeliest first, however far down they stand. */
  readonly notToBeMissed: readonly RankedCondition[];
  readonly others: readonly RankedCondition[];
}

/** Every condition stands in one part only. `ranking` in the order that is shown. Cannot fail. */
export const partsOf = (ranking: readonly RankedCondition[]): RankingParts => {
  const rest = ranking.slice(SHOWN);
  return {
    leading: ranking.slice(0, SHOWN),
    notToBeMissed: rest
      .filter(({ cannotMiss }) => cannotMiss)
      .sort((a, b) => b.posterior.point - a.posterior.point || (a.condition < b.condition ? -1 : 1)),
    others: rest.filter(({ cannotMiss }) => !cannotMiss),
  };
};

/**
 * Whether none of the list is likelier than any of it: that one of them is there is at most as likely as their
 * probabilities come to together, however they hang together (Boole's inequality). Of an empty list nothing can be said.
 * Cannot fail.
 */
export const restIsLikelier = (ranking: readonly RankedCondition[]): boolean =>
  ranking.length > 0 && ranking.reduce((sum, { posterior }) => sum + posterior.point, 0) < 0.5;
