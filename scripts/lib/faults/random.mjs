/**
 * Random numbers from 0 to 1 that a seed repeats: mulberry32, by Tommy Ettinger, in the public domain. Good enough to choose
 * moments and victims; for nothing that must not be guessed.
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
