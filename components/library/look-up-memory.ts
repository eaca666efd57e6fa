'use client';

import { useSyncExternalStore } from 'react';
import { type SearchKind, searchKinds } from '@/server/library/search/schema';
import { lookUpKey } from './look-up-key';

/**
 * What this browser remembers of the look-up: which entries were opened last and which investigations are ticked to be
 * compared. Ids of the knowledge base only, nothing about any session; thrown away at sign-out.
 */
export interface Memory {
  readonly recent: readonly Opened[];
  readonly compared: readonly string[];
}
export interface Opened {
  readonly kind: SearchKind;
  readonly id: string;
}

export const MOST_COMPARED = 4;
const MOST_RECENT = 12;
const nothing: Memory = { recent: [], compared: [] };

let memory: Memory | undefined;
const listeners = new Set<() => void>();

const read = (): Memory => {
  memory ??= parsed(stored());
  return memory;
};

const stored = (): string | null => {
  try {
    return window.localStorage.getItem(lookUpKey);
  } catch {
    return null;
  }
};

/** Whatever is stored that is not what was written there is left aside. */
const parsed = (text: string | null): Memory => {
  try {
    const found = JSON.parse(text ?? '') as Partial<Record<keyof Memory, unknown>>;
    const recent = Array.isArray(found.recent) ? found.recent.filter(isOpened) : [];
    const compared = Array.isArray(found.compared) ? found.compared.filter((id) => typeof id === 'string') : [];
    return { recent: recent.slice(0, MOST_RECENT), compared: compared.slice(0, MOST_COMPARED) };
  } catch {
    return nothing;
  }
};

const isOpened = (value: unknown): value is Opened =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  'id' in value &&
  typeof value.id === 'string' &&
  searchKinds.some((kind) => kind === value.kind);

const write = (next: Memory): void => {
  memory = next;
  try {
    window.localStorage.setItem(lookUpKey, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  const fromElsewhere = ({ key }: StorageEvent): void => {
    if (key !== lookUpKey && key !== null) return;
    memory = undefined;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromElsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromElsewhere);
  };
};

/** What is remembered; nothing on the server and while the page wakes up. */
export const useMemory = (): Memory => useSyncExternalStore(subscribe, read, () => nothing);

/** The entry that is open now stands first from here on. */
export const rememberOpened = (opened: Opened): void => {
  const { recent, compared } = read();
  const others = recent.filter(({ kind, id }) => kind !== opened.kind || id !== opened.id);
  write({ recent: [opened, ...others].slice(0, MOST_RECENT), compared });
};

/** Ticks or unticks an investigation; a fifth is not taken. */
export const toggleCompared = (id: string): void => {
  const { recent, compared } = read();
  const next = compared.includes(id) ? compared.filter((other) => other !== id) : [...compared, id];
  if (next.length <= MOST_COMPARED) write({ recent, compared: next });
};

/** These are compared, and no others. */
export const rememberCompared = (ids: readonly string[]): void => {
  if (ids.join() !== read().compared.join()) write({ ...read(), compared: ids.slice(0, MOST_COMPARED) });
};
