import type { Clock, Instant } from '../clock';
import type { ClinicianId } from '../ids';
import { log } from '../log';
import type { SignInAccountStore } from './account-store';
import { hashPassword, isOutdated, passwordFits } from './password';
import type { SignInRules } from './sign-in-rules';
import type { SignInStore } from './sign-in-store';
import type { TriesStore } from './tries-store';

export interface SignInDeps {
  readonly clock: Clock;
  readonly rules: SignInRules;
  readonly accounts: SignInAccountStore;
  readonly signIns: SignInStore;
  readonly tries: TriesStore;
}

interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
  readonly from: {
    readonly address: string;
    readonly browser: string | null;
    readonly browserKind: string;
    /** The token that the browser had before. */
    readonly token: string | null;
  };
}

export type PasswordSignInReply =
  | { readonly outcome: 'opened'; readonly token: string; readonly clinicianId: ClinicianId }
  | { readonly outcome: 'refused' }
  /** Not looked at: too many tries before it. */
  | { readonly outcome: 'throttled'; readonly seconds: number };

/**
 * Opens a sign-in for the right password and gives its token; refuses alike an unknown account, a wrong password and a
 * disabled account (SEC-12). What more the account needs, the sign-in waits for (SEC-11).
 */
export const signInWithPassword = async (deps: SignInDeps, typed: PasswordSignIn): Promise<PasswordSignInReply> => {
  const reply = await replyTo(deps, typed);
  // SEC-31. Not the address: what is typed there is now and then a password.
  if (reply.outcome === 'opened') {
    log.info({ action: 'sign_in', outcome: 'granted', userId: reply.clinicianId }, 'password sign-in');
  } else log.warn({ action: 'sign_in', outcome: reply.outcome }, 'password sign-in');
  return reply;
};

const replyTo = async (deps: SignInDeps, { email, password, from }: PasswordSignIn): Promise<PasswordSignInReply> => {
  const now = deps.clock.now();
  const address = email.trim().toLowerCase();
  const counted = await deps.tries.begin({ account: address, address: from.address, browser: from.browser }, now);
  if (counted instanceof Date) return { outcome: 'throttled', seconds: retryIn(counted, now) };

  const account = await deps.accounts.byEmail(address);
  const fits = await passwordFits(account?.passwordHash ?? null, password);
  if (!account?.enabled || !fits) return { outcome: 'refused' };

  if (account.passwordHash && isOutdated(account.passwordHash)) {
    const renewed = { seen: account.passwordHash, passwordHash: await hashPassword(password) };
    // The same password, hashed as today: no change of the account.
    await deps.accounts.replaceHash(account.id, renewed, null);
  }
  await deps.tries.succeeded(counted, now);
  const { token } = await deps.signIns.open(
    {
      clinicianId: account.id,
      method: 'password',
      awaits: account.hasSecondFactor ? 'second_factor' : deps.rules.secondFactorRequired ? 'enrolment' : null,
      browser: from.browserKind,
      before: from.token,
    },
    now,
  );
  return { outcome: 'opened', token, clinicianId: account.id };
};

/** Seconds until a try is looked at again. */
export const retryIn = (until: Date, now: Instant): number =>
  Math.max(1, Math.ceil((until.getTime() - Date.parse(now)) / 1000));
