import { accountStore } from '@/server/accounts/account-store';
import { createFirstAccount } from '@/server/accounts/create-first-account';
import { isSameOrigin } from '@/server/api/same-origin';
import { systemClock } from '@/server/clock';
import { db } from '@/server/db';
import { env } from '@/server/env';
import { log } from '@/server/log';

const MAX_BODY = 4_000;

/** The one write that needs no sign-in: whoever holds the link of the first start creates the first account. */
export const POST = async (request: Request): Promise<Response> => {
  const headers = { 'cache-control': 'private, no-store' };
  if (!isSameOrigin(request, env().APP_URL)) return new Response(null, { status: 403, headers });
  const body = await request.text();
  if (body.length > MAX_BODY) return new Response(null, { status: 413, headers });
  const reply = await createFirstAccount({ clock: systemClock, accounts: accountStore(db()) }, readJson(body));
  log.info({ action: 'first_account', outcome: reply.outcome }, 'first account');
  return Response.json(reply, { status: reply.outcome === 'made' ? 201 : 400, headers });
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
