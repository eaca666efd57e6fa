/**
 * The shared axis of the range plots: log-odds, so that 1 % and 2 % stand as far apart as 98 % and 99 %, and one
 * finding moves a mark equally far wherever it stands.
 */

/** What the axis holds. Anything beyond is drawn at the edge. */
const lowest = 0.0005;
const highest = 0.995;

export const rangeTicks = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99] as const;

const logOdds = (value: number): number => Math.log(value / (1 - value));

/**
 * Place of a probability on the axis, 0 to 100, for use as a percentage of its length; to two decimals, so that
 * server and browser write the same text. Cannot fail: what lies outside the axis comes to its edge.
 * @example rangePosition(0.5) // 58.95: 7.60 of the 12.89 log-odds from 0.05 % to 99.5 %
 */
export const rangePosition = (value: number): number => {
  const held = Math.min(highest, Math.max(lowest, value));
  const share = (logOdds(held) - logOdds(lowest)) / (logOdds(highest) - logOdds(lowest));
  return Math.round(share * 10_000) / 100;
};
