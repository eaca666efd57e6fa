import type { Consultation } from './advise';

/**
 * A short word for a consultation: 16 hexadecimal digits, the same for the same bytes of JSON. It tells a browser and a
 * server whether they thought alike; it protects against nothing else. Cannot fail.
 *
 * Source: FNV-1a with two 32-bit halves of different offset, after Fowler, Noll & Vo (IETF draft-eastlake-fnv).
 */
export const fingerprintOf = (consultation: Consultation): string => fingerprintOfText(JSON.stringify(consultation));

/** The same of its JSON, for whoever has that already. Cannot fail. */
export const fingerprintOfText = (text: string): string => {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000193);
  }
  return hex(first) + hex(second);
};

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
