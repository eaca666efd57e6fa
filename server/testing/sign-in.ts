import { signInAccountStore } from '../auth/account-store';
import type { SignInRules } from '../auth/sign-in-rules';
import { signInStore } from '../auth/sign-in-store';
import type { SignInDeps } from '../auth/sign-in-with-password';
import { triesStore } from '../auth/tries-store';
import type { Clock } from '../clock';
import type { Db } from '../db';

/** What signing in works with, on a real database. */
export const signInDeps = (db: Db, clock: Clock, over: Partial<SignInRules> = {}): SignInDeps => {
  const rules = { idleMinutes: 30, hours: 12, secondFactorRequired: false, ...over };
  return {
    clock,
    rules,
    accounts: signInAccountStore(db),
    signIns: signInStore(db, rules),
    tries: triesStore(db, 'a secret of thirty-two characters'),
  };
};

let made = 0;

/** A browser that nobody has seen before, at an address of its own. */
export const anyOrigin = () => {
  made += 1;
  return { address: `198.51.100.${made}`, browser: `browser-${made}`, browserKind: 'Firefox on Linux', token: null };
};
