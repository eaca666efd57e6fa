const IDLE_WITHIN_MS = 2000;

/** Does the work when nothing else is to be done, so that it takes nothing from the next tap; what it gives back calls that off. */
export const whenIdle = (work: () => void): (() => void) => {
  if ('requestIdleCallback' in globalThis) {
    const idle = requestIdleCallback(work, { timeout: IDLE_WITHIN_MS });
    return () => cancelIdleCallback(idle);
  }
  const later = setTimeout(work);
  return () => clearTimeout(later);
};
