import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { normalPassword } from './password-rules';

/** argon2id, 19 MiB, two passes, one lane: the first choice of OWASP's password storage cheat sheet (SEC-10). */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(normalPassword(password), cost);

/** Whether a hash was made with other parameters than today's, and is to be made anew when its password is next seen. */
export const isOutdated = (stored: string): boolean =>
  !stored.startsWith(`$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`);

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits the hash. Without a hash (nobody by that name) it works just as long on a decoy and says
 * no, so that the time taken tells nothing (SEC-12).
 */
export const passwordFits = async (stored: string | null, password: string): Promise<boolean> => {
  decoy ??= hashPassword('a password that nobody has');
  const fits = await verify(stored ?? (await decoy), normalPassword(password));
  return stored !== null && fits;
};
