'use client';

import { useEffect, useEffectEvent } from 'react';
import type { SaveQueue } from './save-queue';

/** Each look is a reading of the session, and in the audit: who only glances at another window asks once. */
const LOOK_AGAIN_MS = 30_000;

/**
 * Notices when the session goes on elsewhere: looks whenever this page is come back to, and hears the other tabs of this browser.
 * What is newer is shown at once as long as nobody is in the middle of something here; else the page says that there is
 * something newer. Between tabs goes the number of the last event and nothing else.
 */
export const useElsewhere = (queue: SaveQueue, sessionId: string, onShown: () => void): void => {
  const shown = useEffectEvent(onShown);
  useEffect(() => {
    const others = new BroadcastChannel(`session ${sessionId}`);
    let told = queue.current().seen;
    const unsubscribe = queue.subscribe(() => {
      const { seen } = queue.current();
      if (seen > told) others.postMessage(seen);
      told = Math.max(seen, told);
    });
    let presses = 0;
    let held = false;
    const press = ({ type }: Event): void => {
      presses += 1;
      held = type === 'pointerdown';
    };
    const release = (): void => {
      held = false;
    };
    let looking = false;
    let looked = Number.NEGATIVE_INFINITY;
    const look = async (): Promise<void> => {
      if (looking || document.visibilityState === 'hidden') return;
      looking = true;
      looked = performance.now();
      const before = presses;
      // What is pressed meanwhile, or is being pressed, was meant for what stood there.
      const isFree = (): boolean => presses === before && !held && !isHalfDone(queue.current().state.note);
      if (await queue.elsewhere.look(isFree)) shown();
      looking = false;
    };
    others.onmessage = ({ data }: MessageEvent<number>) => {
      queue.elsewhere.hear(data);
      // Under somebody's hands nothing changes by itself.
      if (!document.hasFocus()) void look();
    };
    const back = (): void => {
      if (queue.current().status === 'elsewhere' || performance.now() - looked > LOOK_AGAIN_MS) void look();
    };
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('keydown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      unsubscribe();
      others.close();
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, [queue, sessionId]);
};

/** Whether something is typed or ticked here that is not entered yet, or a dialog is open. The note is entered with every key. */
const isHalfDone = (note: string): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [data-walk] [type="checkbox"]:checked') !== null ||
  [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      '[data-walk] :is(input:not([type="radio"], [type="checkbox"], [type="hidden"]), textarea)',
    ),
  ].some(({ value }) => value !== '' && value !== note);
