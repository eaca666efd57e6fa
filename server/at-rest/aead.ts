import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Bytes under a key of 32 bytes, bound to the place they stand in: a random nonce of 96 bits, the ciphertext, the tag of 128
 * bits. Two seals of the same bytes differ. Cannot fail.
 *
 * Source: NIST SP 800-38D, section 8.2.2 (random nonces: at most 2^32 of them with one key).
 */
export const sealBytes = (key: Uint8Array, bytes: Uint8Array, place: string): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
};

/** The bytes again. Throws when a bit of them, the key or the place is another one. */
export const openBytes = (key: Uint8Array, sealed: Uint8Array, place: string): Buffer => {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new Error('Too short to have been sealed');
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
};
