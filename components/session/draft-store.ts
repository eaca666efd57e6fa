import { clear, createStore, del, get, keys, set } from 'idb-keyval';
import type { Pending } from './save-queue';

/**
 * What could not be saved yet, kept in the browser over a reload or a crash. It is encrypted with a key that no script
 * can read out and that is thrown away at sign-out, so nothing readable stays behind (SEC-20). Each tab keeps its own,
 * so that two of them cannot write over each other; whoever opens the session next takes up all of them, and sending one
 * twice does nothing, since each entry carries its key.
 */

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const KEY = 'key';
export const store = () => createStore('zonula-drafts', 'drafts');

const thisTab = typeof crypto === 'undefined' ? '' : crypto.randomUUID();
const placeOf = (sessionId: string): string => `${sessionId}/${thisTab}`;

const keyOf = async (make: boolean): Promise<CryptoKey | null> => {
  const known = await get<CryptoKey>(KEY, store());
  if (known || !make) return known ?? null;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await set(KEY, key, store());
  return key;
};

// One writing at a time, and always of the newest: what was overtaken while another was written is not written at all.
const newest = new Map<string, readonly Pending[]>();
let writing: Promise<void> = Promise.resolve();

const writeNewest = async (): Promise<void> => {
  for (const [sessionId, pending] of newest) {
    newest.delete(sessionId);
    await write(sessionId, pending).catch(() => undefined);
  }
};

/** Keeps what waits for this session; an empty list removes it. Failing to keep is no reason to stop working. */
export const keepDraft = (sessionId: string, pending: readonly Pending[]): void => {
  newest.set(sessionId, pending);
  writing = writing.then(writeNewest);
};

const write = async (sessionId: string, pending: readonly Pending[]): Promise<void> => {
  if (pending.length === 0) {
    await del(placeOf(sessionId), store());
    return;
  }
  await set(placeOf(sessionId), await sealed(pending), store());
};

/** A value encrypted with this browser's key. */
export const sealed = async (value: unknown): Promise<Sealed> => {
  const key = await keyOf(true);
  if (!key) throw new Error('no key');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
};

/** What was sealed; `null` once the key is gone. */
export const unsealed = async ({ iv, data }: Sealed): Promise<unknown> => {
  const key = await keyOf(false);
  if (!key) return null;
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)));
};

const drafts = async (sessionId: string): Promise<readonly string[]> =>
  (await keys<string>(store())).filter((place) => place.startsWith(`${sessionId}/`));

const read = async (place: string): Promise<readonly Pending[]> => {
  const kept = await get<Sealed>(place, store());
  return ((kept && (await unsealed(kept))) ?? []) as Pending[];
};

/** What waits for this session from earlier visits, in the order in which it was done; it is this tab's from now on. */
export const loadDraft = async (sessionId: string): Promise<readonly Pending[]> => {
  try {
    const places = await drafts(sessionId);
    const found = (await Promise.all(places.map(read))).flat().sort((a, b) => (a.at < b.at ? -1 : 1));
    keepDraft(sessionId, found);
    await writing;
    await Promise.all(places.filter((place) => place !== placeOf(sessionId)).map((place) => del(place, store())));
    return found;
  } catch {
    return [];
  }
};

/** Entries that wait to be saved are named by their session; a note being edited waits for nothing. */
const isWaiting = (place: string): boolean => place !== KEY && !place.startsWith('note:');

/** Whether anything in this browser still waits to be saved. */
export const hasDrafts = async (): Promise<boolean> => {
  try {
    return (await keys<string>(store())).some(isWaiting);
  } catch {
    return false;
  }
};

/** Throws away every draft and the key: called at sign-out. */
export const forgetDrafts = async (): Promise<void> => {
  await clear(store()).catch(() => undefined);
};
