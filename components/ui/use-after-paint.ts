'use client';

import { startTransition, useEffect, useState } from 'react';

interface Waiting {
  readonly work: () => void;
  isCalledOff: boolean;
}

/** All that waits for the next frame: one asking of the browser does for it. Many parts of a page wait for each. */
let waiting: Waiting[] | null = null;

const doAll = (due: readonly Waiting[]): void => {
  for (const one of due) {
    try {
      if (!one.isCalledOff) one.work();
    } catch (error) {
      // It is said, and the others are done all the same.
      reportError(error);
    }
  }
};

const atNextFrame = (): Waiting[] => {
  const due: Waiting[] = [];
  requestAnimationFrame(() => {
    waiting = null;
    setTimeout(() => doAll(due));
  });
  return due;
};

/** Calls `work` once the next frame has been painted; what it gives back calls that off. */
export const afterPaint = (work: () => void): (() => void) => {
  const one: Waiting = { work, isCalledOff: false };
  waiting ??= atNextFrame();
  waiting.push(one);
  return () => {
    one.isCalledOff = true;
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
