/**
 * Has the walk's shell kept, for when there is no network. The build is in the address, so that each brings its own
 * worker; a browser that cannot do this, or a build for development, goes without.
 */
export const startOffline = (): void => {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  const address = `/service-worker.js?build=${process.env['ZONULA_BUILD']}`;
  void navigator.serviceWorker.register(address, { scope: '/', updateViaCache: 'none' }).catch(() => undefined);
};
