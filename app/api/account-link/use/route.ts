import { replyTo } from '@/server/accounts/http';
import { linkStore } from '@/server/accounts/link-store';
import { redeemLink } from '@/server/accounts/redeem-link';
import { systemClock } from '@/server/clock';
import { db } from '@/server/db';
import { env } from '@/server/env';
import { log } from '@/server/log';

/** Puts a link to use: an account is made, or a password set. */
export const POST = (request: Request): Promise<Response> =>
  replyTo(request, env().APP_URL, async (input) => {
    const reply = await redeemLink({ clock: systemClock, links: linkStore(db()) }, input);
    log.info({ action: 'account_link', outcome: reply.outcome }, 'a link to an account');
    return reply;
  });
