import type { Assessment, RankedCondition, Urgency } from '@/engine';

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

/** What to think of the list: a picture that is not on it fits, its figures are of other people, none of it is likelier; or nothing. */
export type BesideTheList = 'a picture outside' | 'no complaint' | 'none of them' | null;

const PRESSING: readonly Urgency[] = ['emergency', 'same_day', 'urgent'];

/**
 * What has to be said about the list as a whole. A picture known to lie outside it is named in any case, and so is that no gut
 * complaint was told, while every figure starts from people who have one. That it is none
 * of them is more likely than not while their probabilities together come to less than a half, however they hang together
 * (Boole's inequality); but it is not said beside a red flag that presses or while one leads that must not be missed: who
 * is to be referred at one in thirty is not told that it is probably nothing. Cannot fail.
 */
export const besideTheList = ({
  ranking,
  redFlags,
  notices,
}: Pick<Assessment, 'ranking' | 'redFlags' | 'notices'>): BesideTheList => {
  const [leader] = byExplanation(ranking);
  if (!leader) return null;
  if (notices.some(({ code }) => code === 'points_elsewhere')) return 'a picture outside';
  if (notices.some(({ code }) => code === 'ranked_for')) return 'no complaint';
  const presses = redFlags.some(({ state, urgency }) => state === 'fires' && PRESSING.includes(urgency));
  if (presses || leader.cannotMiss) return null;
  return ranking.reduce((sum, { posterior }) => sum + posterior.point, 0) < 0.5 ? 'none of them' : null;
};
