import { createHash, randomBytes } from 'node:crypto';

/** What opens something by being known, in a cookie or a link: 256 random bits. Only their hash is kept. */
export const newSecretToken = (): { readonly token: string; readonly hash: string } => {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: secretTokenHash(token) };
};

/** What is stored in place of the token, so that a stolen table opens nothing. */
export const secretTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
