import 'server-only';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { renderSVG } from 'uqr';
import type { KeyStore } from '../at-rest/key-store';
import type { Entry } from '../audit/with-entry';
import type { SignInAccount } from './account-store';
import { type PasskeyDeps, passkeyOwner } from './passkeys';
import { newRecoveryCodes, recoveryHash } from './recovery-codes';
import type { SignInMethod } from './schema';
import type { SignInDeps } from './sign-in-with-password';
import { newTotpSecret, stepOf, totpUri } from './totp';

export interface FactorDeps extends SignInDeps, PasskeyDeps {
  readonly keys: KeyStore;
}

/** What is shown besides a password. */
export type Shown = { readonly code: string } | { readonly passkey: AuthenticationResponseJSON };

/** What a sealed secret is for, and whose. */
const purposeOf = ({ id }: SignInAccount): string => `totp ${id}`;

/** By which second factor of this account something shown is good, or null. A code is good once (SEC-11). */
export const secondFactorOf = async (
  deps: FactorDeps,
  account: SignInAccount,
  shown: Shown,
): Promise<'totp' | 'passkey' | 'recovery_code' | null> => {
  const now = deps.clock.now();
  if ('passkey' in shown) {
    return (await passkeyOwner(deps, shown.passkey, account.id, now)) === account.id ? 'passkey' : null;
  }
  const digits = shown.code.replace(/\s/g, '');
  if (/^\d{6}$/.test(digits)) return (await takesTotp(deps, account, digits, 'confirmed')) ? 'totp' : null;
  return (await deps.factors.takeCode(account.id, recoveryHash(shown.code), now)) ? 'recovery_code' : null;
};

export const methodWith: Readonly<Record<'totp' | 'passkey' | 'recovery_code', SignInMethod>> = {
  totp: 'password_and_totp',
  passkey: 'password_and_passkey',
  recovery_code: 'password_and_recovery_code',
};

const takesTotp = async (
  deps: FactorDeps,
  account: SignInAccount,
  code: string,
  which: 'confirmed' | 'begun',
): Promise<boolean> => {
  const totp = await deps.factors.totp(account.id);
  if (!totp || totp.confirmed !== (which === 'confirmed')) return false;
  const secret = (await deps.keys.of(account.clinicId)).open(totp.secret, purposeOf(account));
  const step = stepOf(secret, code, Date.parse(deps.clock.now()));
  return step !== null && (await deps.factors.takeStep(account.id, step));
};

/** A new secret for an authenticator app, as text and as a picture; null when the account has a confirmed one. */
export const beginTotp = async (deps: FactorDeps, account: SignInAccount) => {
  const secret = newTotpSecret();
  const sealed = (await deps.keys.of(account.clinicId)).seal(secret, purposeOf(account));
  if (!(await deps.factors.beginTotp(account.id, sealed, deps.clock.now()))) return null;
  const uri = totpUri(secret, account.email);
  return {
    secret,
    uri,
    picture: `data:image/svg+xml;base64,${Buffer.from(renderSVG(uri, { border: 2 })).toString('base64')}`,
  };
};

/** Confirms the app by a first code of it. */
export const confirmTotp = async (
  deps: FactorDeps,
  account: SignInAccount,
  code: string,
  entry: Entry | null,
): Promise<boolean> => {
  if (!(await takesTotp(deps, account, code.replace(/\s/g, ''), 'begun'))) return false;
  return deps.factors.confirmTotp(account.id, deps.clock.now(), entry);
};

/** New recovery codes in the place of all before: told once, kept as hashes. */
export const renewRecoveryCodes = async (
  deps: FactorDeps,
  { id }: SignInAccount,
  entry: Entry | null,
): Promise<string[]> => {
  const codes = newRecoveryCodes();
  await deps.factors.replaceCodes(id, codes.map(recoveryHash), entry);
  return codes;
};
