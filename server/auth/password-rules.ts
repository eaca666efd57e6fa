import { isCommon } from './common-passwords';
import { LONGEST_PASSWORD, passwordLength, type WeakPassword } from './schema';

/** Whose password it is, in the words that a guesser would try first. */
export interface PasswordOwner {
  readonly clinicName: string;
  readonly name: string;
  readonly email: string;
}

interface PasswordContext extends PasswordOwner {
  /** Whether the account has a second factor too. */
  readonly secondFactor: boolean;
}

const APP_WORDS = ['zonula'];

/** Top-level domains and words of every clinic's name that say nothing about whose password it is. */
const SAY_NOTHING = new Set(['and', 'the', 'for', 'com', 'org', 'net', 'edu', 'gov', 'www', 'dr', 'of']);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3 && !SAY_NOTHING.has(word));

/** A word of four letters and more anywhere; a shorter one, which many words hold by chance, where it stands alone. */
const contains = (text: string, word: string): boolean =>
  word.length >= 4 ? text.includes(word) : wordsOf(text).includes(word);

/**
 * The one form in which a password is counted, looked up and hashed: NFC, so that an é typed on one keyboard is the é of
 * another. Not NFKC, which would make different characters one and the password weaker than it was typed.
 */
export const normalPassword = (password: string): string => password.normalize('NFC');

/**
 * Why a password cannot be taken, or null. Characters are counted as Unicode has them; any are allowed, none are asked
 * for, and a password never runs out (SEC-09).
 *
 * Source: NIST SP 800-63B-4, section 3.1.1.2; ASVS 5.0.0, 6.2.1 to 6.2.12.
 */
export const refusePassword = (password: string, { secondFactor, ...owner }: PasswordContext): WeakPassword | null => {
  const text = normalPassword(password);
  const length = [...text].length;
  if (length < passwordLength({ secondFactor })) return 'password_too_short';
  if (length > LONGEST_PASSWORD) return 'password_too_long';
  if (isCommon(text)) return 'password_common';
  const words = [...APP_WORDS, ...wordsOf(owner.clinicName), ...wordsOf(owner.name), ...wordsOf(owner.email)];
  return words.some((word) => contains(text.toLowerCase(), word)) ? 'password_has_known_words' : null;
};
