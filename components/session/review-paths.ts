import { type RangeScale, scaleAround } from './range-scale';
import type { FrameCondition, FrameFlag, WalkFrame } from './review-frames';

/** One condition over the walk. */
export interface ProbabilityPath {
  readonly condition: string;
  /** By frame; `null` where it was not ranked. */
  readonly at: readonly (FrameCondition | null)[];
}

export interface ProbabilityPaths {
  readonly paths: readonly ProbabilityPath[];
  readonly scale: RangeScale;
  /** By frame: the strong red flags that fire from here on, and those that fire no longer. */
  readonly flags: readonly { readonly raised: readonly string[]; readonly gone: readonly string[] }[];
}

const LED_AT_THE_END = 5;
const MOST_DRAWN = 7;

/**
 * How the probability of what led moved: the conditions that stand on top at the end, and those that stood first on the
 * way. More lines than seven cannot be told apart. Cannot fail; without any ranking there are no paths.
 */
export const pathsOf = (frames: readonly WalkFrame[]): ProbabilityPaths => {
  const atTheEnd =
    frames
      .at(-1)
      ?.ranking.slice(0, LED_AT_THE_END)
      .map(({ condition }) => condition) ?? [];
  const onTheWay = frames.flatMap(({ ranking }) => ranking[0]?.condition ?? []).reverse();
  const drawn = [...new Set([...atTheEnd, ...onTheWay])].slice(0, MOST_DRAWN);
  const paths = drawn.map((condition) => ({
    condition,
    at: frames.map(({ ranking }) => ranking.find((one) => one.condition === condition) ?? null),
  }));
  const points = paths.flatMap(({ at }) => at.flatMap((one) => (one ? [one.point] : [])));
  const firing = frames.map(({ flags }) => flags.filter(isStrong).map(({ rule }) => rule));
  return {
    paths,
    scale: scaleAround(points.length > 0 ? points : [0.5]),
    flags: firing.map((now, place) => {
      const before = firing[place - 1] ?? [];
      return {
        raised: now.filter((rule) => !before.includes(rule)),
        gone: before.filter((rule) => !now.includes(rule)),
      };
    }),
  };
};

/** Those that are shown as banners. */
export const isStrong = ({ state, strength }: Pick<FrameFlag, 'state' | 'strength'>): boolean =>
  state === 'fires' && strength !== 'check_first';

/** Place of a frame on the axis, 0 to 100. */
export const placeOf = (frame: number, frames: number): number =>
  frames < 2 ? 50 : Math.round((frame / (frames - 1)) * 10_000) / 100;

/**
 * Places for labels beside points that may lie close together: in the order of the points, at least `distance` apart,
 * within 0 and `height`, each as near to its point as the others let it. Cannot fail; more labels than there is room for
 * stand closer.
 */
export const labelPlaces = (points: readonly number[], distance: number, height: number): readonly number[] => {
  const gap = Math.min(distance, points.length > 1 ? height / (points.length - 1) : distance);
  const order = points.map((_, index) => index).sort((a, b) => (points[a] ?? 0) - (points[b] ?? 0) || a - b);
  const places: number[] = [];
  let free = 0;
  for (const index of order) {
    places[index] = Math.max(points[index] ?? 0, free);
    free = (places[index] ?? 0) + gap;
  }
  let last = height;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index] ?? 0, last);
    last = (places[index] ?? 0) - gap;
  }
  return places;
};
