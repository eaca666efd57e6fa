import { useLayoutEffect, useRef } from 'react';

/**
 * What was shown before this value: the last other one that was drawn to the end; `null` for the first. A drawing that is
 * thrown away moves nothing. Not a state of its own, which would have the page drawn a second time.
 */
export const useBefore = <Value>(now: Value): Value | null => {
  const shown = useRef<{ readonly now: Value; readonly before: Value | null } | null>(null);
  useLayoutEffect(() => {
    if (shown.current?.now !== now) shown.current = { now, before: shown.current?.now ?? null };
  }, [now]);
  if (shown.current === null) return null;
  return shown.current.now === now ? shown.current.before : shown.current.now;
};
