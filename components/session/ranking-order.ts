import type { RankedCondition } from '@/engine';

/** The order “explains best”: by what the findings say, with little of the pre-test probability. */
export const byExplanation = (ranking: readonly RankedCondition[]): readonly RankedCondition[] =>
  [...ranking].sort((a, b) => b.explains - a.explains);

const SHOWN = 8;

/** What stands on the list at once: the first eight, and whatever must not be missed, however far down. */
export const leadingOf = (ranking: readonly RankedCondition[]): readonly RankedCondition[] =>
  ranking.filter(({ cannotMiss }, place) => place < SHOWN || cannotMiss);
