import NextAuth from 'next-auth';
import { refuse, refusedUnread } from '@/server/api/refuse';
import { authOptions } from '@/server/auth/auth-options';
import { env } from '@/server/env';

type Context = { params: Promise<{ nextauth: string[] }> };

/** The library puts some of what it is asked into the header of its answer, where a control character is a fault. */
const isPlain = ({ url }: Request): boolean =>
  [...new URL(url).searchParams.values()].every((value) => !/\p{Cc}/u.test(value));

const handler = async (request: Request, context: Context): Promise<Response> =>
  isPlain(request) ? NextAuth(authOptions())(request, context) : refuse(400);

/** A form of a few fields. */
const MAX_BODY = 10_000;

/** Signing in and out changes something, and so has to come from our own pages (SEC-21). */
const post = async (request: Request, context: Context): Promise<Response> => {
  const refused = refusedUnread(request, { appUrl: env().APP_URL, maxBody: MAX_BODY });
  if (refused) return refused;
  const response = await handler(request, context);
  const [action] = (await context.params).nextauth;
  if (action === 'signout') response.headers.set('clear-site-data', toForget(request));
  return response;
};

/** All that the browser keeps of this site (SEC-20); less where the page says that it keeps what somebody else typed. */
const toForget = ({ headers }: Request): string =>
  headers.get('x-zonula-keep') === 'others' ? '"cache"' : '"cache", "storage"';

export { handler as GET, post as POST };
