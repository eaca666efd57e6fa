import NextAuth from 'next-auth';
import { isSameOrigin } from '@/server/api/same-origin';
import { authOptions } from '@/server/auth/auth-options';
import { env } from '@/server/env';

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: Request, context: Context): Promise<Response> => NextAuth(authOptions())(request, context);

/** Signing in and out changes something, and so has to come from our own pages (SEC-21). */
const post = async (request: Request, context: Context): Promise<Response> => {
  if (!isSameOrigin(request, env().APP_URL)) return new Response(null, { status: 403 });
  const response = await handler(request, context);
  const [action] = (await context.params).nextauth;
  if (action === 'signout') response.headers.set('clear-site-data', toForget(request));
  return response;
};

/** All that the browser keeps of this site (SEC-20); less where the page says that it keeps what somebody else typed. */
const toForget = ({ headers }: Request): string =>
  headers.get('x-zonula-keep') === 'others' ? '"cache"' : '"cache", "storage"';

export { handler as GET, post as POST };
