/**
 * To six decimals: what is kept with every answer and never read any finer.
 * @example sixDecimals(0.1 + 0.2) // 0.3
 */
export const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6;
