import 'server-only';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import type { SignInAccountStore } from '../auth/account-store';
import type { ChallengeStore } from '../auth/challenge-store';
import type { SignInStore } from '../auth/sign-in-store';
import { type Clock, type Instant, instantOf } from '../clock';
import type { ClinicianId } from '../ids';
import { log } from '../log';
import type { Provider } from './provider';
import { rolesOf } from './role-map';
import type { SingleSignOnSettings } from './settings';
import type { NoteRoles, SignOnStore } from './sign-on-store';

export interface SignOnDeps {
  readonly clock: Clock;
  readonly settings: SingleSignOnSettings;
  readonly provider: Provider;
  readonly accounts: SignInAccountStore;
  readonly signIns: SignInStore;
  readonly challenges: ChallengeStore;
  readonly signOns: SignOnStore;
}

/** Why nobody was signed in. `not_asked`: no such sign-on was begun in this browser, or it was finished before. */
export type SignOnRefusal = 'not_asked' | 'provider' | 'no_role' | 'no_address' | 'address_taken' | 'disabled';

export type SignOnReply =
  | {
      readonly outcome: 'opened';
      readonly token: string;
      readonly clinicianId: ClinicianId;
    }
  | { readonly outcome: 'refused'; readonly why: SignOnRefusal };

const CALLBACK = '/api/single-sign-on/callback';
/** An older sign-in at the provider does not count as showing anew who one is. */
const AGAIN_SECONDS = 60;

const asked = z.object({ nonce: z.string(), verifier: z.string(), again: z.enum(['yes', 'no']) });

const said = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().max(254).optional().catch(undefined),
  name: z.string().trim().min(1).max(120).optional().catch(undefined),
  auth_time: z.number().optional().catch(undefined),
});

const refused = (why: SignOnRefusal): SignOnReply => ({ outcome: 'refused', why });

/** Where to send a browser that wants to sign on. `again`: to show anew who one is, not only that one once did. */
export const beginSignOn = async (
  { clock, settings, provider, challenges }: SignOnDeps,
  { browser, again }: { readonly browser: string; readonly again: boolean },
): Promise<URL> => {
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  const detail = { nonce, verifier, again: again ? 'yes' : 'no' };
  await challenges.ask({ purpose: 'single_sign_on', value: state, askedOf: browser }, detail, clock.now());
  return buildAuthorizationUrl(await provider.configuration(), {
    redirect_uri: new URL(CALLBACK, settings.appUrl).href,
    scope: settings.scope,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(again && { prompt: 'login', max_age: String(AGAIN_SECONDS) }),
  });
};

/** What the provider says of whoever came back with this address: its claims, checked; or null. */
const claimsOf = async (
  { provider, settings }: SignOnDeps,
  callback: URL,
  { nonce, verifier, again }: z.output<typeof asked>,
) => {
  const configuration = await provider.configuration();
  const tokens = await authorizationCodeGrant(configuration, callback, {
    expectedState: callback.searchParams.get('state') ?? '',
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(again === 'yes' && { maxAge: AGAIN_SECONDS }),
  });
  const claims = tokens.claims();
  if (!claims) return null;
  const whole = settings.roleClaim in claims && 'email' in claims;
  if (whole || !configuration.serverMetadata().userinfo_endpoint) return claims;
  return { ...(await fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
};

/** Opens a sign-in for whoever came back from the provider with this address, and makes their account at the first time. */
export const finishSignOn = async (
  deps: SignOnDeps,
  callback: URL,
  from: { readonly browser: string | null; readonly browserKind: string; readonly token: string | null },
  noteRoles: NoteRoles,
): Promise<SignOnReply> => {
  const { settings, clock } = deps;
  const now = clock.now();
  const state = callback.searchParams.get('state') ?? '';
  const detail = await deps.challenges.take({ purpose: 'single_sign_on', value: state, askedOf: from.browser }, now);
  const question = asked.safeParse(detail);
  if (!question.success) return refused('not_asked');

  const whole = new URL(CALLBACK + callback.search, settings.appUrl);
  const claims = await claimsOf(deps, whole, question.data).catch((error: unknown) => {
    log.warn({ action: 'single_sign_on', error }, 'the answer of the provider is not good');
    return null;
  });
  const who = said.safeParse(claims);
  if (!claims || !who.success) return refused('provider');

  const roles = rolesOf(settings.roles, claims[settings.roleClaim]);
  if (roles.length === 0) return refused('no_role');
  const subject = { issuer: settings.issuer.href, subject: who.data.sub };
  const known = await deps.signOns.find(subject);
  const email = who.data.email?.toLowerCase();
  if (!known && !email) return refused('no_address');
  const name = who.data.name ?? email ?? '';
  const created = { clinicId: settings.clinicId, name, email: email ?? '', roles };
  const clinicianId = known?.id ?? (await deps.signOns.create(subject, created, now, noteRoles));
  if (!clinicianId) return refused('address_taken');
  if (!(await deps.accounts.byId(clinicianId))?.enabled) return refused('disabled');
  if (known) await deps.signOns.keepRoles(subject, { known, roles }, noteRoles);

  const { token } = await deps.signIns.open(
    {
      clinicianId,
      method: 'single_sign_on',
      // Whether a second factor was shown is the provider’s to see to.
      awaits: null,
      browser: from.browserKind,
      before: from.token,
      provedAt: provedAt(who.data.auth_time, question.data.again === 'yes', now),
    },
    now,
  );
  return { outcome: 'opened', token, clinicianId };
};

/** A sign-in at the provider of this morning opens one here, and is no fresh proof (SEC-14). */
const provedAt = (authTime: number | undefined, again: boolean, now: Instant): Instant =>
  again ? now : instantOf(new Date(Math.min((authTime ?? 0) * 1000, Date.parse(now))));

/** Where to send a browser that has signed out here, so that it is signed out at the provider too; null when that has no place for it. */
export const endSignOn = async ({
  provider,
  settings,
}: Pick<SignOnDeps, 'provider' | 'settings'>): Promise<URL | null> => {
  const configuration = await provider.configuration();
  if (!configuration.serverMetadata().end_session_endpoint) return null;
  return buildEndSessionUrl(configuration, { post_logout_redirect_uri: new URL('/sign-in', settings.appUrl).href });
};
