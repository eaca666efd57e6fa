'use client';

import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { BoxTexts } from './begun-boxes';
import type { BegunKeeper } from './begun-keeper';

/** Of the walk; nothing elsewhere. */
export const BegunContext = createContext<BegunKeeper | null>(null);

/**
 * What stands in the fields of a box, kept while it is not entered. It begins with what an earlier visit left in it, unless
 * somebody was quicker. Entering it, or `done`, ends that.
 * @param key what it is for, as `boxKey` has it; `null` for what need not be kept
 */
export const useBox = <Texts extends BoxTexts>(
  key: string | null,
  first: Texts,
): { readonly texts: Texts; readonly setTexts: (texts: Texts) => void; readonly done: () => void } => {
  const keeper = useContext(BegunContext);
  const [texts, setTexts] = useState<Texts>(() => ({ ...first, ...(key === null ? null : keeper?.textsOf(key)) }));
  const [start] = useState(first);
  const typed = useRef(false);
  useEffect(() => {
    if (key === null) return;
    return keeper?.whenLoaded(() => {
      const kept = keeper.textsOf(key);
      if (kept && !typed.current) setTexts((before) => ({ ...before, ...kept }));
    });
  }, [keeper, key]);
  const change = (next: Texts): void => {
    typed.current = true;
    setTexts(next);
    if (key === null) return;
    const isAsBefore = Object.keys(next).every((field) => next[field] === start[field]);
    keeper?.type(key, isAsBefore ? null : next);
  };
  return { texts, setTexts: change, done: () => key !== null && keeper?.type(key, null) };
};
