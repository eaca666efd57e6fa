'use client';

import { useSyncExternalStore } from 'react';
import { type JumpKey, jumpKeys } from './jump-keys';
import type { Place } from './places';

/** What a key press asks for (A11Y-22). */
export type Wish =
  | { readonly type: 'palette' }
  | { readonly type: 'list' }
  | { readonly type: 'search' }
  | { readonly type: 'begin' }
  | { readonly type: 'jump'; readonly key: JumpKey }
  | { readonly type: 'go'; readonly href: string };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether something is being typed into: there, a bare key is a letter. */
  readonly inField: boolean;
  /** Whether G was pressed just before. */
  readonly begun: boolean;
}

/** A key this soon after G belongs to it. */
export const SECOND_KEY_MS = 1500;

/** What was wished for, by somebody who can go to these places; `null` when the key means nothing here. */
export const wishOf = (
  { key, ctrlKey, metaKey, altKey, inField, begun }: KeyPress,
  places: readonly Place[],
): Wish | null => {
  const pressed = key.toLowerCase();
  if (altKey) return null;
  if (ctrlKey !== metaKey) return pressed === 'k' ? { type: 'palette' } : null;
  if (ctrlKey || inField) return null;
  if (begun) {
    const place = places.find((other) => other.key === pressed);
    if (place) return { type: 'go', href: place.href };
    const within = jumpKeys.find((other) => other.key === pressed);
    if (within) return { type: 'jump', key: within.key };
  }
  if (pressed === '?') return { type: 'list' };
  if (pressed === '/') return { type: 'search' };
  return pressed === 'g' ? { type: 'begin' } : null;
};

const KEY = 'zonula-shortcuts';
const listeners = new Set<() => void>();

/** As it was read; asked for at every drawing, and a store is slow to ask. */
let kept: boolean | undefined;

const read = (): boolean => {
  kept ??= stored();
  return kept;
};

const stored = (): boolean => {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
};

/** Kept in this browser: it is about the person at the keyboard, not about a session. */
export const switchShortcuts = (on: boolean): void => {
  try {
    if (on) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that keeps nothing has them on.
  }
  readAnew();
};

const readAnew = (): void => {
  kept = undefined;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    // Nobody has heard meanwhile what another tab did.
    kept = undefined;
    window.addEventListener('storage', readAnew);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', readAnew);
  };
};

export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, read, () => true);
