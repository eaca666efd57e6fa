import 'server-only';
import { randomBytes } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { env } from '../env';
import { addressOf } from './address';
import { browserKind } from './browser-kind';
import { browserCookie, cookieOptions, signInCookie } from './cookies';

/** Where a request comes from, as far as signing in cares. */
export interface RequestOrigin {
  readonly address: string;
  /** The random name that this browser has kept, if any. */
  readonly browser: string | null;
  /** Its kind, in words. */
  readonly browserKind: string;
  /** The token of the sign-in that it has. */
  readonly token: string | null;
}

export const requestOrigin = async (): Promise<RequestOrigin> => {
  const [sent, kept] = await Promise.all([headers(), cookies()]);
  return {
    address: addressOf(sent.get('x-forwarded-for'), env().ZONULA_PROXIES),
    browser: kept.get(browserCookie())?.value || null,
    browserKind: browserKind(sent.get('user-agent')),
    token: kept.get(signInCookie())?.value || null,
  };
};

/** The longest that browsers keep a cookie. */
const BROWSER_COOKIE_SECONDS = 400 * 86_400;

/** The name of this browser, given to it now if it has none: by it a later try is known to come from here (SEC-13). */
export const nameBrowser = async (): Promise<string> => {
  const kept = await cookies();
  const name = kept.get(browserCookie())?.value || randomBytes(16).toString('base64url');
  kept.set(browserCookie(), name, { ...cookieOptions(), maxAge: BROWSER_COOKIE_SECONDS });
  return name;
};
