/**
 * e to the power of x, the same to the last bit in every JavaScript engine: `Math.exp` is not (of 20,000 values one in
 * ten differs between Node 20 and Chromium 156), and an assessment has to come out byte-equal on both sides.
 *
 * Above 0; within 2 units in the last place for x between −700 and 700, and held to those ends beyond them. Built from
 * additions, multiplications and divisions alone, which IEEE 754 fixes: x = k ln 2 + r with |r| ≤ ln 2 / 2, the Taylor
 * series of e^r to the 13th power (its rest is below 2⁻⁵⁷), and then k doublings. Cannot fail.
 *
 * Source: the reduction by a split ln 2 is Cody & Waite, Software Manual for the Elementary Functions, 1980, chapter 6.
 * @example exp(0) // 1
 */
export const exp = (x: number): number => {
  const held = Math.max(-LIMIT, Math.min(LIMIT, x));
  const k = Math.round(held * INVERSE_LN2);
  const r = held - k * LN2_HIGH - k * LN2_LOW;
  let series = 0;
  for (let place = 0; place < COEFFICIENTS.length; place += 1) series = series * r + (COEFFICIENTS[place] as number);
  return series * (POWERS_OF_TWO[k + MOST_DOUBLINGS] as number);
};

const LIMIT = 700;
/** 1 / n! for n from 13 down to 0. A division of whole numbers is rounded the same everywhere. */
const COEFFICIENTS = Float64Array.from({ length: 14 }, (_, place) => {
  let factorial = 1;
  for (let n = 2; n <= 13 - place; n += 1) factorial *= n;
  return 1 / factorial;
});
const INVERSE_LN2 = Math.LOG2E;
/** The leading 33 bits of ln 2, so that k times it is exact, and the rest. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^k for every k up to the limit either way, all of them exact: a number times one of them is not rounded. */
const MOST_DOUBLINGS = Math.round(LIMIT * INVERSE_LN2);
const POWERS_OF_TWO = Float64Array.from({ length: 2 * MOST_DOUBLINGS + 1 }, (_, place) => {
  const k = place - MOST_DOUBLINGS;
  let power = 1;
  for (let left = Math.abs(k); left > 0; left -= 1) power *= k < 0 ? 0.5 : 2;
  return power;
});
