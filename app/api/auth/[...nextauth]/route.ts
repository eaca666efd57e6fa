import NextAuth from 'next-auth';
import { isSameOrigin } from '@/server/api/same-origin';
import { authOptions } from '@/server/auth/auth-options';
import { env } from '@/server/env';

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: Request, context: Context): Promise<Response> => NextAuth(authOptions())(request, context);

/** Signing in and out changes something, and so has to come from our own pages (SEC-21). */
const post = async (request: Request, context: Context): Promise<Response> =>
  isSameOrigin(request, env().APP_URL) ? handler(request, context) : new Response(null, { status: 403 });

export { handler as GET, post as POST };
