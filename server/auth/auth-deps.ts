import 'server-only';
import { systemClock } from '../clock';
import { db } from '../db';
import { deps } from '../deps';
import { env } from '../env';
import { signInAccountStore } from './account-store';
import { challengeStore } from './challenge-store';
import { factorStore } from './factor-store';
import type { FactorDeps } from './second-factor';
import { signInRules } from './sign-in-rules';
import { signInStore } from './sign-in-store';
import { triesStore } from './tries-store';

let made: FactorDeps | undefined;

/** What signing in works with, in this process. */
export const authDeps = (): FactorDeps => {
  made ??= {
    clock: systemClock,
    rules: signInRules(),
    accounts: signInAccountStore(db()),
    signIns: signInStore(db(), signInRules()),
    tries: triesStore(db(), env().AUTH_SECRET),
    factors: factorStore(db()),
    challenges: challengeStore(db()),
    keys: { of: (clinicId) => deps().keys.of(clinicId) },
    appUrl: env().APP_URL,
  };
  return made;
};
