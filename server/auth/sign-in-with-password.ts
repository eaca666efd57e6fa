import type { Clock } from '../clock';
import { instantOf } from '../clock';
import { passwordFits } from './password';
import type { SignInStore } from './sign-in-store';

/** Absolute life of a sign-in (SEC-06). */
export const SIGN_IN_HOURS = 12;

/**
 * Opens a sign-in for the right password and gives its token; `null` alike for an unknown account, a wrong password
 * and a disabled account (SEC-12).
 */
export const signInWithPassword = async (
  deps: { readonly clock: Clock; readonly signIns: SignInStore },
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string | null> => {
  const account = await deps.signIns.account(email);
  const fits = await passwordFits(account?.passwordHash ?? null, password);
  if (!account?.enabled || !fits) return null;
  const now = deps.clock.now();
  return deps.signIns.open(account.id, now, instantOf(new Date(Date.parse(now) + SIGN_IN_HOURS * 3_600_000)));
};
