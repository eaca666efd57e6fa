/** A ratio as people say it: above 1 “× 6.0”, below 1 “÷ 4.0”. */
export const ratioWords = (logRatio: number): string => {
  const times = Math.exp(Math.abs(logRatio));
  const figure = times >= 10 ? times.toFixed(0) : times.toFixed(1);
  if (figure === '1.0') return 'odds unchanged';
  return logRatio > 0 ? `odds × ${figure}` : `odds ÷ ${figure}`;
};
