/** The value below which the share `part` (0 to 1) of the samples lies, by nearest rank: always one that was measured. */
export function quantile(samples, part) {
  if (samples.length === 0) throw new RangeError('There is no quantile of nothing');
  const sorted = Float64Array.from(samples).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

/** The middle value; of an even number of samples, half way between the two in the middle. */
export function median(samples) {
  if (samples.length === 0) throw new RangeError('There is no median of nothing');
  const sorted = Float64Array.from(samples).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What is said of a series of measurements. */
export const summaryOf = (samples) => ({
  median: median(samples),
  p95: quantile(samples, 0.95),
  samples: samples.length,
});
