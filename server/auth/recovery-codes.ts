import { createHash, randomInt } from 'node:crypto';

/** Figures and letters that are not taken for one another: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;
const COUNT = 10;

/** Ten codes of 120 random bits: enough that a plain hash keeps them (ASVS 5.0.0, 6.5.2 asks for 112). */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () => {
    const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    return (code.match(/.{4}/g) ?? []).join('-');
  });

/** A code as it was meant: small letters, spaces and letters that look like figures are put right. */
const plain = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

export const recoveryHash = (typed: string): string => createHash('sha256').update(plain(typed)).digest('base64url');
