import { createStore, get, keys, set, type UseStore } from 'idb-keyval';

/**
 * What this browser keeps of what was typed, encrypted with a key of the clinician's that no script can read out and that
 * is thrown away at sign-out (SEC-20). Each clinician has a key and places of their own: what one of them typed here is
 * neither shown to the next nor sent in their name.
 */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

let opened: UseStore | undefined;

/** Opened once: to open it at every answer took longer than to write there. */
export const store = (): UseStore => {
  opened ??= createStore('zonula-drafts', 'drafts');
  return opened;
};

/** The places whose names begin so. */
export const placesFrom = async (beginning: string): Promise<readonly string[]> =>
  (await keys<string>(store())).filter((place) => place.startsWith(beginning));

export const keyPlace = (owner: string): string => `key/${owner}`;

const keyOf = async (owner: string, make: boolean): Promise<CryptoKey | null> => {
  const known = await get<CryptoKey>(keyPlace(owner), store());
  if (known || !make) return known ?? null;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await set(keyPlace(owner), key, store());
  return key;
};

/** Keeps a value at a place, sealed with its owner's key. */
export const seal = async (owner: string, place: string, value: unknown): Promise<void> => {
  const key = await keyOf(owner, true);
  if (!key) throw new Error('no key');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  await set(place, { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) }, store());
};

/** What was sealed at a place; `null` when nothing was, or its key is gone. */
export const unseal = async (owner: string, place: string): Promise<unknown> => {
  const [kept, key] = await Promise.all([get<Sealed>(place, store()), keyOf(owner, false)]);
  if (!kept || !key) return null;
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, key, kept.data);
  return JSON.parse(new TextDecoder().decode(text));
};
