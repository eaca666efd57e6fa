'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and while the page wakes up, true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * For a button that only the page’s own scripts can answer. Without scripts it is dead and says so; while they are on
 * their way it can be pressed, and what was pressed is done later (components/frame/early-presses.ts).
 */
export const untilAwake = (hydrated: boolean): { readonly disabled: boolean; readonly 'data-until-awake': '' } => ({
  disabled: !hydrated,
  'data-until-awake': '',
});
