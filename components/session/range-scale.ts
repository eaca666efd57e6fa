/**
 * The shared axis of the range plots: log-odds, so that 1 % and 2 % stand as far apart as 98 % and 99 %, and one
 * finding moves a mark equally far wherever it stands.
 */

/** What the axis holds. Anything beyond is drawn at the edge. */
const lowest = 0.0005;
const highest = 0.995;

export const rangeTicks = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99] as const;

const logOdds = (value: number): number => Math.log(value / (1 - value));

/** An axis of log-odds between two probabilities. */
export interface RangeScale {
  /** Place of a probability, 0 to 100; what lies outside comes to the edge. */
  readonly position: (value: number) => number;
  readonly ticks: readonly number[];
}

const possibleTicks = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.99] as const;
/** Room on either side, and the least that an axis spans, in log-odds. */
const room = 0.5;
const leastSpan = 3;
/** Between two ticks, in hundredths of the axis: figures that touch cannot be read. */
const leastDistance = 14;

/** The axis that holds these probabilities with some room, wide enough that a small move does not look large. */
export const scaleAround = (values: readonly number[]): RangeScale => {
  const odds = values.map((value) => logOdds(Math.min(highest, Math.max(lowest, value))));
  const [from, to] = [Math.min(...odds) - room, Math.max(...odds) + room];
  const more = Math.max(0, leastSpan - (to - from)) / 2;
  const position = (value: number): number => {
    const share = (logOdds(value) - (from - more)) / (to - from + 2 * more);
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  };
  const held = possibleTicks.filter((tick) => logOdds(tick) >= from - more && logOdds(tick) <= to + more);
  const ticks: number[] = [];
  for (const tick of held) {
    const last = ticks.at(-1);
    if (last === undefined || position(tick) - position(last) >= leastDistance) ticks.push(tick);
  }
  return { position, ticks };
};

/**
 * Place of a probability on the axis, 0 to 100, for use as a percentage of its length; to one decimal, so that server and
 * browser write the same text, and what nobody would see move is not drawn again. Cannot fail: what lies outside the axis comes to its edge.
 * @example rangePosition(0.5) // 58.9: 7.60 of the 12.89 log-odds from 0.05 % to 99.5 %
 */
export const rangePosition = (value: number): number => {
  const held = Math.min(highest, Math.max(lowest, value));
  const share = (logOdds(held) - logOdds(lowest)) / (logOdds(highest) - logOdds(lowest));
  return Math.round(share * 1000) / 10;
};
