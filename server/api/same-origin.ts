/**
 * Whether a state-changing request comes from our own pages (SEC-21): by `Sec-Fetch-Site` where the browser sends it,
 * and by `Origin`, which has to be there and be ours. Nothing else is let through.
 */
export const isSameOrigin = (request: Request, appUrl: string): boolean => {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  return request.headers.get('origin') === new URL(appUrl).origin;
};
