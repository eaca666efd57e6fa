/** A share with its 95 % Wilson bounds. `share` and bounds are `null` when there is nothing to divide by. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const Z95 = 1.959964;

/**
 * A proportion with Wilson's score interval, which stays between 0 and 1 and holds for small numbers. Cannot fail.
 *
 * Source: Wilson EB, J Am Stat Assoc 1927;22:209–212, doi:10.1080/01621459.1927.10502953.
 * @example // 8 of 10: centre (0.8 + 1.92/10) / (1 + 3.84/10) = 0.717, bounds 0.490 to 0.943
 */
export const proportion = (count: number, of: number): Proportion => {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const p = count / of;
  const z2 = Z95 ** 2 / of;
  const centre = (p + z2 / 2) / (1 + z2);
  const reach = (Z95 * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of))) / (1 + z2);
  return { count, of, share: p, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
};

/** A stated probability and whether it came true. */
export interface Forecast {
  readonly probability: number;
  readonly happened: boolean;
}

/**
 * Mean squared distance between what was stated and what happened: 0 is perfect, 0.25 is a coin. `null` without
 * forecasts. Source: Brier GW, Mon Weather Rev 1950;78:1–3.
 */
export const brier = (forecasts: readonly Forecast[]): number | null =>
  forecasts.length === 0
    ? null
    : forecasts.reduce((sum, { probability, happened }) => sum + (probability - Number(happened)) ** 2, 0) /
      forecasts.length;

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanStated: number | null;
  readonly shareHappened: number | null;
}

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * Forecasts by bands of the stated probability, tenths unless other ends are given: what was said on average, and how often
 * it came true. A band leaves out its upper end, the last takes it in.
 */
export const calibrationBins = (
  forecasts: readonly Forecast[],
  ends: readonly number[] = tenths,
): readonly CalibrationBin[] =>
  [...ends, 1].map((to, index) => {
    const from = ends[index - 1] ?? 0;
    const inside = forecasts.filter(
      ({ probability }) => probability >= from && (probability < to || (index === ends.length && probability <= 1)),
    );
    const mean = (values: readonly number[]): number | null =>
      values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from,
      to,
      count: inside.length,
      meanStated: mean(inside.map(({ probability }) => probability)),
      shareHappened: mean(inside.map(({ happened }) => Number(happened))),
    };
  });

/** Mean distance between stated and happened over the bins, weighted by their size; `null` without forecasts. */
export const calibrationError = (bins: readonly CalibrationBin[]): number | null => {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    bins.reduce(
      (sum, { count, meanStated, shareHappened }) => sum + count * Math.abs((meanStated ?? 0) - (shareHappened ?? 0)),
      0,
    ) / total
  );
};
