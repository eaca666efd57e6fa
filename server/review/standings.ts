import type { RankedCondition } from '@/engine';
import type { Standing } from './schema';

/** Where each condition stands in the order “explains best”. */
export const standingsOf = (ranking: readonly RankedCondition[]): ReadonlyMap<string, Standing> =>
  new Map(
    [...ranking]
      .sort((a, b) => b.explains - a.explains)
      .map(({ condition, posterior: { point, low, high } }, index) => [
        condition,
        { place: index + 1, point, low, high },
      ]),
  );

const logOdds = (value: number): number => Math.log(value / (1 - value));
/** Nobody sees less on the screen. */
const VISIBLE = 0.05;

/** Whether a reader would see the two apart: another place, or another range. */
export const hasMoved = (then: Standing | null, now: Standing | null): boolean => {
  if (!then || !now) return then !== now;
  return then.place !== now.place || distance(then, now) > VISIBLE;
};

/** How far apart two ranges stand: the furthest of point and bounds, in log-odds. */
export const distance = (then: Standing | null, now: Standing | null): number =>
  then && now
    ? Math.max(...(['point', 'low', 'high'] as const).map((key) => Math.abs(logOdds(now[key]) - logOdds(then[key]))))
    : Number.POSITIVE_INFINITY;
