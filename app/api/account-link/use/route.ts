import { replyTo } from '@/server/accounts/http';
import { linkStore } from '@/server/accounts/link-store';
import { redeemLink } from '@/server/accounts/redeem-link';
import type { Doer } from '@/server/audit/audit-store';
import { auditOrigin } from '@/server/audit/request-origin';
import type { Audited } from '@/server/audit/schema';
import { watchInput } from '@/server/audit/watch-input';
import { systemClock } from '@/server/clock';
import { db } from '@/server/db';
import { deps } from '@/server/deps';
import { env } from '@/server/env';
import { log } from '@/server/log';

/** Puts a link to use: an account is made, or a password set. */
export const POST = (request: Request): Promise<Response> =>
  watchInput(
    replyTo(request, env().APP_URL, async (input) => {
      const origin = await auditOrigin();
      const note = (by: Doer, what: Audited) => deps().audit.record(by, what, origin);
      const reply = await redeemLink({ clock: systemClock, links: linkStore(db()), note }, input);
      log.info({ action: 'account_link', outcome: reply.outcome }, 'a link to an account');
      return reply;
    }),
  );
