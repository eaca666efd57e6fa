'use client';

import { useCallback, useInsertionEffect, useRef } from 'react';

/**
 * The same function at every drawing, which does what the last one drawn would do: what is handed it need not be drawn again
 * for it. To be called by what is pressed or typed, never while drawing.
 */
export const useSteady = <Given extends readonly unknown[]>(
  work: (...given: Given) => void,
): ((...given: Given) => void) => {
  const latest = useRef(work);
  useInsertionEffect(() => {
    latest.current = work;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
};
