'use client';

import { useRef } from 'react';

/**
 * The same object as before as long as it says the same, so that what is drawn of it need not be drawn again. For plain data
 * that JSON keeps whole. Drawn twice, it comes to the same.
 */
export const useSame = <Value>(value: Value): Value => {
  const kept = useRef<{ readonly given: Value; readonly same: Value; readonly text: string } | null>(null);
  if (kept.current?.given !== value) {
    const text = JSON.stringify(value);
    kept.current = { given: value, text, same: kept.current?.text === text ? kept.current.same : value };
  }
  return kept.current.same;
};
