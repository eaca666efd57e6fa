import { useCallback, useMemo, useRef, useState } from 'react';
import type { Waiting } from './still-to-answer';

/**
 * What was asked where findings are typed and is not answered yet, and what of it was passed by: something else was entered since.
 * That one is said to the question after it; a fresh one stands where it was asked, and has the focus.
 */
export const useWaiting = () => {
  const [waiting, setWaiting] = useState<readonly Waiting[]>(none);
  const [passedTurn, setPassedTurn] = useState(0);
  const newest = useRef(0);
  const take = useCallback((next: readonly Waiting[]): void => {
    newest.current = next.at(-1)?.turn ?? newest.current;
    setWaiting((before) => (before.length === 0 && next.length === 0 ? before : next));
  }, []);
  const pass = useCallback((): void => setPassedTurn(newest.current), []);
  const passed = useMemo(() => {
    const by = waiting.filter(({ turn }) => turn <= passedTurn);
    return by.length === 0 ? none : by;
  }, [waiting, passedTurn]);
  return { waiting, passed, setWaiting: take, pass };
};

const none: readonly Waiting[] = [];
