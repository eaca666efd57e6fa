import type { Assessment } from './assess';

/**
 * A short word for an assessment: 16 hexadecimal digits, the same for the same bytes of JSON. It tells a browser and a
 * server whether they thought alike; it protects against nothing else. Cannot fail.
 *
 * Source: FNV-1a with two 32-bit halves of different offset, after Fowler, Noll & Vo (IETF draft-eastlake-fnv).
 */
export const fingerprintOf = (assessment: Assessment): string => {
  const text = JSON.stringify(assessment);
  return half(text, 0x811c9dc5) + half(text, 0x01000193);
};

const half = (text: string, offset: number): string => {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
