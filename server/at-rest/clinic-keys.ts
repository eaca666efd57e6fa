import { hkdfSync } from 'node:crypto';
import { openBytes, sealBytes } from './aead';
import { marksWith } from './marks';

/** What one clinic's texts are sealed, opened and found with. */
export interface ClinicKeys {
  /** The text as it may be stored. `purpose` says what it is and where it stands: it opens for that purpose only. */
  seal(text: string, purpose?: string): string;
  /** The text again. Throws when it was sealed for another clinic or purpose, or was changed since. */
  open(sealed: string, purpose?: string): string;
  /**
   * Keyed marks of the words of a text and of their beginnings, for finding it without being able to read it: a text is found
   * when it has all the marks of what was typed.
   */
  marksOf(text: string): string[];
}

export interface DataKey {
  readonly number: number;
  readonly key: Uint8Array;
}

const VERSION = 'z1';
const KEY_BYTES = 32;

const derived = (key: Uint8Array, clinicId: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, clinicId, use, KEY_BYTES));

/**
 * The keys of a clinic out of its data keys, by number. What is new is sealed with `current`; marks are always made with the
 * first, so that what was indexed under it is still found after another key has been made.
 */
export const clinicKeysOf = (clinicId: string, dataKeys: readonly DataKey[], current: number): ClinicKeys => {
  const sealing = new Map(dataKeys.map(({ number, key }) => [String(number), derived(key, clinicId, 'zonula-seal-1')]));
  const first = dataKeys.find(({ number }) => number === 1);
  if (!first || !sealing.has(String(current))) throw new Error(`Not all data keys of ${clinicId} are there`);
  const marksKey = derived(first.key, clinicId, 'zonula-marks-1');
  const keyOf = (number: string): Buffer => {
    const key = sealing.get(number);
    if (!key) throw new Error(`There is no data key ${number} of ${clinicId}`);
    return key;
  };
  const placeOf = (number: string, purpose: string) => `zonula-text-1\n${clinicId}\n${number}\n${purpose}`;
  return {
    seal(text, purpose = '') {
      const number = String(current);
      const bytes = sealBytes(keyOf(number), Buffer.from(text), placeOf(number, purpose));
      return `${VERSION}.${number}.${bytes.toString('base64url')}`;
    },
    open(sealed, purpose = '') {
      const [version, number = '', bytes = '', ...rest] = sealed.split('.');
      if (version !== VERSION || rest.length > 0) throw new Error('Not a sealed text');
      return openBytes(keyOf(number), Buffer.from(bytes, 'base64url'), placeOf(number, purpose)).toString();
    },
    marksOf: (text) => marksWith(marksKey, text),
  };
};
