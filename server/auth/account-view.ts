import 'server-only';
import type { Clock } from '../clock';
import type { SignInAccountStore } from './account-store';
import type { CurrentClinician } from './clinician';
import type { FactorStore } from './factor-store';
import type { AccountView } from './schema';
import type { SignInRules } from './sign-in-rules';
import type { SignInStore } from './sign-in-store';

interface AccountViewDeps {
  readonly clock: Clock;
  readonly rules: SignInRules;
  readonly accounts: SignInAccountStore;
  readonly factors: FactorStore;
  readonly signIns: SignInStore;
}

/** What somebody sees of their own account, and nothing of anybody else's (SEC-15). */
export const accountView = async (
  deps: AccountViewDeps,
  { id, signInId, name, email }: CurrentClinician,
): Promise<AccountView> => {
  // One after the other: a page that seldom matters does not take several connections at once.
  const account = await deps.accounts.byId(id);
  const factors = await deps.factors.summary(id);
  const signIns = await deps.signIns.list(id, deps.clock.now());
  return {
    name,
    email,
    hasPassword: account?.passwordHash != null,
    secondFactorRequired: deps.rules.secondFactorRequired,
    ...factors,
    signIns: signIns.map((signIn) => ({ ...signIn, isThis: signIn.id === signInId })),
  };
};
