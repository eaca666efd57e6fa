import 'server-only';
import { env } from '../env';

/** On https the cookies bear the `__Host-` prefix, which the browser ties to this very host (SEC-08). */
const secure = (): boolean => env().APP_URL.startsWith('https://');

const named = (name: string): string => `${secure() ? '__Host-' : ''}zonula.${name}`;

export const signInCookie = (): string => named('sign-in');

const options = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: secure() }) as const;

/** The three cookies of the auth library, by our names and rules. */
export const authCookies = () => ({
  sessionToken: { name: signInCookie(), options: options() },
  csrfToken: { name: named('csrf'), options: options() },
  callbackUrl: { name: named('return-to'), options: options() },
});
