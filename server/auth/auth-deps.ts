import 'server-only';
import { systemClock } from '../clock';
import { db } from '../db';
import { env } from '../env';
import { signInAccountStore } from './account-store';
import { signInRules } from './sign-in-rules';
import { signInStore } from './sign-in-store';
import type { SignInDeps } from './sign-in-with-password';
import { triesStore } from './tries-store';

let made: SignInDeps | undefined;

/** What signing in works with, in this process. */
export const authDeps = (): SignInDeps => {
  made ??= {
    clock: systemClock,
    rules: signInRules(),
    accounts: signInAccountStore(db()),
    signIns: signInStore(db(), signInRules()),
    tries: triesStore(db(), env().AUTH_SECRET),
  };
  return made;
};
