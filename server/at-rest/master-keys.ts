import { createHash } from 'node:crypto';
import { openBytes, sealBytes } from './aead';

const KEY_BYTES = 32;

/**
 * The keys that the clinics' data keys are wrapped with. They live outside of the database: in the environment or in a file
 * that no backup carries. The first is used for what is new; the others open what is older, until it has been wrapped anew.
 */
export interface MasterKeys {
  readonly currentId: string;
  wrap(dataKey: Uint8Array, place: DataKeyPlace): Buffer;
  /** Throws `MasterKeyMissing` when the key with that id was not given. */
  unwrap(wrapped: Uint8Array, masterKeyId: string, place: DataKeyPlace): Buffer;
}

/** A wrapped key opens for its clinic and number only. */
export interface DataKeyPlace {
  readonly clinicId: string;
  readonly number: number;
}

export class MasterKeyMissing extends Error {
  override readonly name = 'MasterKeyMissing';
  constructor(readonly masterKeyId: string) {
    super(`The master key ${masterKeyId} was not given`);
  }
}

const isKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === KEY_BYTES;

/** Keys as they are given: base64 of 32 bytes each, the current one first, with commas between. */
export const isMasterKeyList = (text: string): boolean => text.split(',').every((key) => isKey(key.trim()));

/** What a key is called by: enough to tell which one is missing, and nothing of the key. */
const idOf = (key: Uint8Array): string =>
  createHash('sha256').update('zonula-master-key-id\n').update(key).digest('hex').slice(0, 12);

const placeOf = ({ clinicId, number }: DataKeyPlace): string => `zonula-data-key-1\n${clinicId}\n${number}`;

export const masterKeysOf = (list: string): MasterKeys => {
  if (!isMasterKeyList(list)) throw new Error('A master key is base64 of 32 bytes');
  const keys = list.split(',').map((text) => Buffer.from(text.trim(), 'base64'));
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const [current] = byId;
  if (!current) throw new Error('No master key');
  const [currentId, currentKey] = current;
  return {
    currentId,
    wrap: (dataKey, place) => sealBytes(currentKey, dataKey, placeOf(place)),
    unwrap(wrapped, masterKeyId, place) {
      const key = byId.get(masterKeyId);
      if (!key) throw new MasterKeyMissing(masterKeyId);
      return openBytes(key, wrapped, placeOf(place));
    },
  };
};
