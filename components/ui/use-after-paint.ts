'use client';

import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was when the page was last painted: what is made of it is drawn after the frame that answers the hand,
 * and not before it, as it may be with `useDeferredValue` alone.
 */
export const useAfterPaint = <Value>(value: Value): Value => {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => startTransition(() => setPainted(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [value]);
  return painted;
};
