import { LONGEST_PASSWORD, passwordLength, type WeakPassword } from '@/server/auth/schema';

/** Why a password cannot be taken, in words. */
export const weakPasswordWords = (weak: WeakPassword, context: { readonly secondFactor: boolean }): string =>
  ({
    password_too_short: `At least ${passwordLength(context)} characters: a short sentence works well`,
    password_too_long: `At most ${LONGEST_PASSWORD} characters`,
    password_common:
      'This password is among the first that are guessed: it is widely used, or a pattern. Choose another',
    password_has_known_words: 'A password must not hold the name of the app, your clinic or yourself. Choose another',
  })[weak];

export const passwordHint = (context: { readonly secondFactor: boolean }): string =>
  `At least ${passwordLength(context)} characters of any kind. A short sentence works well.`;
