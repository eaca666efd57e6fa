import 'server-only';
import { authDeps } from '../auth/auth-deps';
import { db } from '../db';
import { providerOf } from './provider';
import { singleSignOnSettings } from './settings';
import type { SignOnDeps } from './sign-on';
import { signOnStore } from './sign-on-store';

let made: SignOnDeps | null | undefined;

/** What single sign-on works with in this process; null where there is none. */
export const signOnDeps = (): SignOnDeps | null => {
  if (made === undefined) {
    const settings = singleSignOnSettings();
    made = settings && { ...authDeps(), settings, provider: providerOf(settings), signOns: signOnStore(db()) };
  }
  return made;
};
