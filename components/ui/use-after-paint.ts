'use client';

import { startTransition, useEffect, useState } from 'react';

/** Calls `work` once the next frame has been painted; what it gives back calls that off. */
export const afterPaint = (work: () => void): (() => void) => {
  let after: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    after = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(after);
  };
};

/**
 * The value as it was when the page was last painted: what is made of it is drawn after the frame that answers the hand,
 * and not before it, as it may be with `useDeferredValue` alone.
 */
export const useAfterPaint = <Value>(value: Value): Value => {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(value))), [value]);
  return painted;
};
