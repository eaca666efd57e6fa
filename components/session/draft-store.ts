import { clear, createStore, get, set } from 'idb-keyval';
import type { Pending } from './save-queue';

/**
 * What could not be saved yet, kept in the browser over a reload or a crash. It is encrypted with a key that no script
 * can read out and that is thrown away at sign-out, so nothing readable stays behind (SEC-20).
 */

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const KEY = 'key';
const store = () => createStore('zonula-drafts', 'drafts');

const keyOf = async (make: boolean): Promise<CryptoKey | null> => {
  const known = await get<CryptoKey>(KEY, store());
  if (known || !make) return known ?? null;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await set(KEY, key, store());
  return key;
};

// One writing at a time, in order: the last one is the one that stays.
let writing: Promise<void> = Promise.resolve();

/** Keeps what waits for this session; an empty list removes it. Failing to keep is no reason to stop working. */
export const keepDraft = (sessionId: string, pending: readonly Pending[]): void => {
  writing = writing.then(() => write(sessionId, pending)).catch(() => undefined);
};

const write = async (sessionId: string, pending: readonly Pending[]): Promise<void> => {
  const key = await keyOf(true);
  if (!key) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(pending)),
  );
  await set(sessionId, { iv, data } satisfies Sealed, store());
};

/** What waits for this session from an earlier visit; nothing when there is nothing, or nothing that can be read. */
export const loadDraft = async (sessionId: string): Promise<readonly Pending[]> => {
  try {
    const key = await keyOf(false);
    const sealed = await get<Sealed>(sessionId, store());
    if (!key || !sealed) return [];
    const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.data);
    return JSON.parse(new TextDecoder().decode(data)) as Pending[];
  } catch {
    return [];
  }
};

/** Throws away every draft and the key: called at sign-out. */
export const forgetDrafts = async (): Promise<void> => {
  await clear(store()).catch(() => undefined);
};
