/** The longest that anybody waits: a stranger can hold up an owner no longer than this (SEC-13). */
const LONGEST_SECONDS = 900;

/** Seconds to wait after each failure in a row: none for the first few, then twice as long each time, up to a quarter of an hour. */
export const delaysAfter = (free: number): readonly number[] => {
  const growing = Array.from({ length: 11 }, (_, step) => Math.min(2 ** step, LONGEST_SECONDS));
  return [...Array.from({ length: free }, () => 0), ...growing];
};
