/** The axis of likelihood ratios: logarithmic, so that 10 and 0.1 stand equally far from 1, which moves nothing. */

/** The axis ends here on either side; anything beyond is drawn at the edge. */
const furthest = 60;

export const ratioTicks = [0.1, 1, 10] as const;

/**
 * Place of a ratio on the axis, 0 to 100, as a percentage of its length, to two decimals so that server and browser
 * write the same text. Cannot fail.
 * @example ratioPosition(1) // 50
 */
export const ratioPosition = (ratio: number): number => {
  const reach = Math.log(furthest);
  const held = Math.min(reach, Math.max(-reach, Math.log(ratio)));
  return Math.round(((held + reach) / (2 * reach)) * 10_000) / 100;
};
