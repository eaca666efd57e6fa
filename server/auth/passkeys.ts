import 'server-only';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Entry } from '../audit/with-entry';
import type { Instant } from '../clock';
import type { ClinicianId } from '../ids';
import type { SignInAccount } from './account-store';
import type { ChallengeStore } from './challenge-store';
import type { FactorStore } from './factor-store';

export interface PasskeyDeps {
  readonly factors: FactorStore;
  readonly challenges: ChallengeStore;
  /** Where the app is reached: a passkey is good there and nowhere else. */
  readonly appUrl: string;
}

const siteOf = (appUrl: string) => ({ origin: new URL(appUrl).origin, rpID: new URL(appUrl).hostname });

/** What a browser is asked to make a passkey with. */
export const passkeyCreation = async (deps: PasskeyDeps, account: SignInAccount, now: Instant) => {
  const options = await generateRegistrationOptions({
    rpName: 'Zonula',
    rpID: siteOf(deps.appUrl).rpID,
    userID: new TextEncoder().encode(account.id),
    userName: account.email,
    userDisplayName: account.name,
    excludeCredentials: [...(await deps.factors.passkeysOf(account.id))],
    // Kept by the authenticator, so that it can sign in without a password; and opened by its owner, not by whoever holds it.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await deps.challenges.ask({ purpose: 'passkey_creation', value: options.challenge, askedOf: account.id }, {}, now);
  return options;
};

/** Keeps the passkey that was made. False when it is not what was asked for. */
export const keepPasskey = async (
  deps: PasskeyDeps,
  account: SignInAccount,
  { response, name }: { readonly response: RegistrationResponseJSON; readonly name: string },
  { now, entry }: { readonly now: Instant; readonly entry: Entry | null },
): Promise<boolean> => {
  const { origin, rpID } = siteOf(deps.appUrl);
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: async (value) =>
      (await deps.challenges.take({ purpose: 'passkey_creation', value, askedOf: account.id }, now)) !== null,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) return false;
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  return deps.factors.addPasskey({ id, clinicianId: account.id, publicKey, counter, transports }, name, now, entry);
};

/** What a browser is asked to sign: with a passkey of this account, or with any that it has here. */
export const passkeyRequest = async (deps: PasskeyDeps, clinicianId: ClinicianId | null, now: Instant) => {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(deps.appUrl).rpID,
    userVerification: 'required',
    ...(clinicianId && { allowCredentials: [...(await deps.factors.passkeysOf(clinicianId))] }),
  });
  await deps.challenges.ask({ purpose: 'passkey_proof', value: options.challenge, askedOf: clinicianId }, {}, now);
  return options;
};

/** Whose passkey signed what was asked, or null. `askedOf` as it was asked. */
export const passkeyOwner = async (
  deps: PasskeyDeps,
  response: AuthenticationResponseJSON,
  askedOf: ClinicianId | null,
  now: Instant,
): Promise<ClinicianId | null> => {
  const passkey = await deps.factors.passkey(response.id);
  if (!passkey || (askedOf && passkey.clinicianId !== askedOf)) return null;
  const { origin, rpID } = siteOf(deps.appUrl);
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: async (value) =>
      (await deps.challenges.take({ purpose: 'passkey_proof', value, askedOf }, now)) !== null,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
  }).catch(() => null);
  if (!verified?.verified) return null;
  await deps.factors.usedPasskey(passkey.id, verified.authenticationInfo.newCounter, now);
  return passkey.clinicianId;
};
