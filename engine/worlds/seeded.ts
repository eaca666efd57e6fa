/** Random numbers that a seed decides, so that what fails can be looked at again. */
export interface Dice {
  /** At least `low`, below `high`. */
  readonly between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Throws where there is nothing to choose from. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** From the normal distribution with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/**
 * Dice that fall the same way for the same seed. Cannot fail.
 *
 * Source: mulberry32 by Tommy Ettinger (public domain) for the evenly spread numbers; for the normal ones Box & Muller, Ann Math
 * Stat 1958;29:610–611, doi:10.1214/aoms/1177706645.
 */
export const seeded = (seed: number): Dice => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + (high - low) * next();
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1));
  return {
    between,
    whole,
    chance: (probability) => next() < probability,
    oneOf: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
};
