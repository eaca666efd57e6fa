import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { auditOrigin } from '../audit/request-origin';
import { signInAuditStore } from '../audit/sign-in-audit-store';
import { db } from '../db';
import { deps } from '../deps';
import { env } from '../env';
import { log } from '../log';
import { authDeps } from './auth-deps';
import { authCookies } from './cookies';
import { nameBrowser, requestOrigin } from './request-origin';
import { signInWithPassword } from './sign-in-with-password';

const credentials = z.object({ email: z.email().max(254), password: z.string().max(1024) });

const tokenOf = (token: JWT | undefined): string => (typeof token?.['signIn'] === 'string' ? token['signIn'] : '');

/**
 * The auth library does the forms, the CSRF token and the cookies. What is in the cookie is the token of a row in
 * `SignIn` and nothing else: no claims to trust, nothing to decode, and ending the row ends the sign-in.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().AUTH_SECRET,
  useSecureCookies: env().APP_URL.startsWith('https://'),
  cookies: authCookies(),
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: env().ZONULA_SIGN_IN_HOURS * 3600, updateAge: env().ZONULA_SIGN_IN_HOURS * 3600 },
  providers: [
    Credentials({
      id: 'password',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(input) {
        const parsed = credentials.safeParse(input);
        if (!parsed.success) return null;
        const from = { ...(await requestOrigin()), browser: await nameBrowser() };
        const reply = await signInWithPassword(authDeps(), { ...parsed.data, from });
        await signInAuditStore(db(), deps().audit).note(
          parsed.data.email,
          reply.outcome === 'opened',
          await auditOrigin(),
        );
        if (reply.outcome === 'throttled') throw new Error(`throttled:${reply.seconds}`);
        if (reply.outcome === 'refused') return null;
        return { id: reply.token };
      },
    }),
  ],
  jwt: {
    encode: async ({ token }) => tokenOf(token),
    decode: async ({ token }) => (token ? { signIn: token } : null),
  },
  callbacks: {
    jwt: ({ token, user }) => (user ? { signIn: user.id } : token),
    // What /api/auth/session tells a browser: nothing but when the cookie ends.
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => (url.startsWith('/') && !url.startsWith('//') ? `${baseUrl}${url}` : baseUrl),
  },
  events: {
    signOut: async ({ token }) => {
      const { signIns, clock } = authDeps();
      const who = await signIns.clinicianOf(tokenOf(token), clock.now(), { asSeen: false });
      await signIns.end(tokenOf(token), clock.now());
      if (who) await deps().audit.record(who, { action: 'sign_out' }, await auditOrigin());
      log.info({ action: 'sign_out', outcome: 'done' }, 'signed out');
    },
  },
  logger: {
    error: (code) => log.error({ code }, 'sign-in library'),
    warn: (code) => log.warn({ code }, 'sign-in library'),
    debug: () => undefined,
  },
});
