/** Ends the service worker and throws away what it keeps: scripts and words, the same for everybody. */
export const forgetOffline = async (): Promise<void> => {
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    const kept = await caches.keys();
    await Promise.all([...workers.map((worker) => worker.unregister()), ...kept.map((name) => caches.delete(name))]);
  } catch {
    // A browser without service workers has nothing to forget.
  }
};
