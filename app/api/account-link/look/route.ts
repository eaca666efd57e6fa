import { replyTo } from '@/server/accounts/http';
import { linkStore } from '@/server/accounts/link-store';
import { lookAtLink } from '@/server/accounts/redeem-link';
import { watchInput } from '@/server/audit/watch-input';
import { systemClock } from '@/server/clock';
import { db } from '@/server/db';
import { env } from '@/server/env';

/** Whoever holds a link is told what it is for. The token is in the body, so that no log of addresses ever has it. */
export const POST = (request: Request): Promise<Response> =>
  watchInput(
    replyTo(request, env().APP_URL, (input) => lookAtLink({ clock: systemClock, links: linkStore(db()) }, input)),
  );
