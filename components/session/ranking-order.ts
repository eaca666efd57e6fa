import type { RankedCondition } from '@/engine';

/** The order “explains best”: by what the findings say, whatever the pre-test probability. */
export const byFit = (ranking: readonly RankedCondition[]): readonly RankedCondition[] =>
  [...ranking].sort((a, b) => b.fit - a.fit);
