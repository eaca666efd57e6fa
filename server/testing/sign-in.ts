import { keyStore } from '../at-rest/key-store';
import { signInAccountStore } from '../auth/account-store';
import { challengeStore } from '../auth/challenge-store';
import { factorStore } from '../auth/factor-store';
import type { FactorDeps } from '../auth/second-factor';
import type { SignInRules } from '../auth/sign-in-rules';
import { signInStore } from '../auth/sign-in-store';
import { triesStore } from '../auth/tries-store';
import type { Clock } from '../clock';
import type { Db } from '../db';
import type { ClinicianId } from '../ids';
import { testMasters } from './deps';

/** What signing in works with, on a real database. */
export const signInDeps = (db: Db, clock: Clock, over: Partial<SignInRules> = {}): FactorDeps => {
  const rules = { idleMinutes: 30, hours: 12, secondFactorRequired: false, ...over };
  return {
    clock,
    rules,
    accounts: signInAccountStore(db),
    signIns: signInStore(db, rules),
    tries: triesStore(db, 'a secret of thirty-two characters'),
    factors: factorStore(db),
    challenges: challengeStore(db),
    keys: keyStore(db, testMasters, clock),
    appUrl: 'http://localhost:3000',
  };
};

let made = 0;

/** A browser that nobody has seen before, at an address of its own. */
export const anyOrigin = () => {
  made += 1;
  return { address: `198.51.100.${made}`, browser: `browser-${made}`, browserKind: 'Firefox on Linux', token: null };
};

/** The token of a sign-in that needs nothing more. */
export const openSignIn = async (db: Db, clock: Clock, clinicianId: ClinicianId): Promise<string> => {
  const opened = { clinicianId, method: 'password', awaits: null, browser: 'Firefox on Linux', before: null } as const;
  return (await signInDeps(db, clock).signIns.open(opened, clock.now())).token;
};
