import { replyTo } from '@/server/accounts/http';
import { linkStore } from '@/server/accounts/link-store';
import { redeemLink } from '@/server/accounts/redeem-link';
import { auditOrigin } from '@/server/audit/request-origin';
import { watchInput } from '@/server/audit/watch-input';
import { appendIn } from '@/server/audit/with-entry';
import { systemClock } from '@/server/clock';
import { db } from '@/server/db';
import { env } from '@/server/env';
import { log } from '@/server/log';

/** Puts a link to use: an account is made, or a password set. */
export const POST = (request: Request): Promise<Response> =>
  watchInput(
    replyTo(request, env().APP_URL, async (input) => {
      const from = await auditOrigin();
      const reply = await redeemLink(
        { clock: systemClock, links: linkStore(db()), note: (tx, by, what) => appendIn(tx, { by, what, from }) },
        input,
      );
      log.info({ action: 'account_link', outcome: reply.outcome }, 'a link to an account');
      return reply;
    }),
  );
