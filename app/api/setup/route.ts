import { accountStore } from '@/server/accounts/account-store';
import { createFirstAccount } from '@/server/accounts/create-first-account';
import { replyTo } from '@/server/accounts/http';
import { auditOrigin } from '@/server/audit/request-origin';
import { watchInput } from '@/server/audit/watch-input';
import { systemClock } from '@/server/clock';
import { db } from '@/server/db';
import { env } from '@/server/env';
import { log } from '@/server/log';

/** Whoever holds the link of the first start creates the first account. */
export const POST = (request: Request): Promise<Response> =>
  watchInput(
    replyTo(request, env().APP_URL, async (input) => {
      const reply = await createFirstAccount(
        { clock: systemClock, accounts: accountStore(db()), from: await auditOrigin() },
        input,
      );
      log.info({ action: 'first_account', outcome: reply.outcome }, 'first account');
      return reply;
    }),
  );
