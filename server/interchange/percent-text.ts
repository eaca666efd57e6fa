/** A probability as a figure in per cent, to two places that count: what goes out of the app says no more than the app. */
export const percentText = (probability: number): string => String(Number((probability * 100).toPrecision(2)));
