/**
 * The address a request came from, by what the proxies in front have noted, each behind what it was told: of two of our
 * own, the second from the end. What stands further to the front anybody may have written. Without a proxy it is the last.
 */
export const addressOf = (forwarded: string | null, proxies: number): string => {
  const noted = (forwarded ?? '').split(',').map((address) => address.trim());
  return noted.at(-Math.max(1, Math.min(proxies, noted.length))) || 'unknown';
};
