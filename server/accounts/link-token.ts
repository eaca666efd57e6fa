import { createHash, randomBytes } from 'node:crypto';

/** What is in a link that is good once: 256 random bits. Only their hash is kept, so that a stolen table opens nothing. */
export const newLinkToken = (): { readonly token: string; readonly hash: string } => {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: linkHash(token) };
};

export const linkHash = (token: string): string => createHash('sha256').update(token).digest('hex');
