import 'server-only';
import { env } from '../env';

/** On https the cookies bear the `__Host-` prefix, which the browser ties to this very host (SEC-08). */
const secure = (): boolean => env().APP_URL.startsWith('https://');

const named = (name: string): string => `${secure() ? '__Host-' : ''}zonula.${name}`;

export const signInCookie = (): string => named('sign-in');
export const browserCookie = (): string => named('browser');

export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: secure() }) as const;

/** The three cookies of the auth library, by our names and rules. */
export const authCookies = () => ({
  sessionToken: { name: signInCookie(), options: cookieOptions() },
  csrfToken: { name: named('csrf'), options: cookieOptions() },
  callbackUrl: { name: named('return-to'), options: cookieOptions() },
});
