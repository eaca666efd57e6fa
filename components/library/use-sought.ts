'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchAnswer, SearchResults, Sought } from '@/server/library/search/schema';
import { addressOfSought, soughtIn } from '@/server/library/search/sought';
import type { LookUp } from './look-up-index';
import { ownAddresses } from './own-addresses';

/**
 * Whoever types has stopped by then: the address follows the words, not each letter, since the whole page hears of it. Who
 * leaves the field sooner, by a press on what was found, takes the address along.
 */
const PAUSE_MS = 600;
/** Shorter where the server answers the words: they wait for it. */
const PAUSE_OF_SERVER_MS = 250;

/** `atOnce` for what is pressed, and can be gone back from; otherwise the address follows after a pause. */
export type Seek = (change: (now: Sought) => Sought, atOnce?: boolean) => void;

/**
 * What is sought and what was found. Once the look-up is in the browser each keystroke is answered there and then, and
 * the address only follows; until then, or where it does not come, the server is asked for the page again.
 */
export const useSought = (
  shown: SearchResults,
  lookUp: LookUp | null,
): {
  readonly sought: Sought;
  /** What answers the keystroke. */
  readonly answer: SearchAnswer;
  /** All that is found, which may be asked for after the answer has been painted. */
  readonly find: (sought: Sought) => SearchResults;
  readonly seek: Seek;
  /** Whether it is answered in the browser. */
  readonly isHere: (sought: Sought) => boolean;
  /** The address follows now, if it was about to. */
  readonly settle: () => void;
} => {
  const router = useRouter();
  const params = useSearchParams();
  const [sought, setSought] = useState(shown.sought);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const due = useRef<(() => void) | null>(null);
  const [own] = useState(() => ownAddresses(addressOfSought(shown.sought)));
  const latest = useRef(sought);

  useEffect(() => {
    window.addEventListener('popstate', own.wentElsewhere);
    return () => {
      window.removeEventListener('popstate', own.wentElsewhere);
      clearTimeout(timer.current);
    };
  }, [own]);

  // Back and forward, and links to other lists, change the address from outside.
  const address = useMemo(() => addressOfSought(soughtIn(new URLSearchParams(params))), [params]);
  useEffect(() => {
    if (!own.isFromOutside(address)) return;
    clearTimeout(timer.current);
    due.current = null;
    latest.current = soughtIn(new URLSearchParams(address.split('?')[1]));
    setSought(latest.current);
  }, [address, own]);

  const isHere = useCallback(
    ({ kind }: Sought): boolean => lookUp !== null && !(kind && lookUp.pending.includes(kind)),
    [lookUp],
  );
  const seek: Seek = useCallback(
    (change, atOnce = false): void => {
      const next = change(latest.current);
      latest.current = next;
      setSought(next);
      clearTimeout(timer.current);
      const follow = (): void => {
        due.current = null;
        const to = addressOfSought(next);
        if (to === own.last()) return;
        own.set(to);
        if (!isHere(next)) router[atOnce ? 'push' : 'replace'](to, { scroll: false });
        else if (atOnce) window.history.pushState(null, '', to);
        else window.history.replaceState(null, '', to);
      };
      if (atOnce) follow();
      else {
        due.current = follow;
        timer.current = setTimeout(follow, isHere(next) ? PAUSE_MS : PAUSE_OF_SERVER_MS);
      }
    },
    [isHere, own, router],
  );

  const searching = useCallback(
    (what: Sought) => (isHere(what) && addressOfSought(what) !== addressOfSought(shown.sought) ? lookUp : null),
    [lookUp, isHere, shown],
  );
  const answer = useMemo(() => searching(sought)?.answer(sought) ?? shown, [searching, sought, shown]);
  const find = useCallback((what: Sought) => searching(what)?.find(what) ?? shown, [searching, shown]);
  const settle = useCallback((): void => {
    clearTimeout(timer.current);
    due.current?.();
  }, []);
  return { sought, answer, find, seek, isHere, settle };
};
