/** A probability as a figure in per cent, to two places that count: what goes out of the app says no more than the app. */
export const percentText = (probability: number): string => String(Number((probability * 100).toPrecision(2)));

/** The same as a number for a file: four decimals, so that the same probability is always the same figure. */
export const percentInFiles = (probability: number): number => Number((probability * 100).toFixed(DECIMALS));
const DECIMALS = 4;
