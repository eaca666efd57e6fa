import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { normalPassword } from './password-rules';

/** argon2id, 19 MiB, two passes, one lane: the first choice of OWASP's password storage cheat sheet (SEC-10). */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(normalPassword(password), cost);

/** Whether a hash was made with other parameters than today's, and is to be made anew when its password is next seen. */
export const isOutdated = (stored: string): boolean =>
  !stored.startsWith(`$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`);

/** Of a password that nobody has, at today's cost. It stands here made, since making it would be work of its own. */
export const decoyHash =
  '$argon2id$v=19$m=19456,t=2,p=1$9JY5AEnB3oXXQP9Ot4n/bw$hf4lgGxIK2TFUF0Idw7GeAuwROxTuVL+skhKiH9KF0U';

/**
 * Whether the password fits the hash. Without a hash (nobody by that name) it is held against the decoy and says no: one hash
 * of one cost either way, so that the time taken tells nothing (SEC-12).
 */
export const passwordFits = async (stored: string | null, password: string): Promise<boolean> => {
  const fits = await verify(stored ?? decoyHash, normalPassword(password));
  return stored !== null && fits;
};
