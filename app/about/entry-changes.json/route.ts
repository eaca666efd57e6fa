import { currentClinician } from '@/server/auth/current-clinician';
import { entryChangesText } from '@/server/transparency/change-log';

const never = { 'cache-control': 'private, no-store' };

/** What changed among the entries, release by release (ECO-19), for whoever is signed in. */
export const GET = async (): Promise<Response> =>
  (await currentClinician())
    ? new Response(entryChangesText(), { headers: { ...never, 'content-type': 'application/json; charset=utf-8' } })
    : new Response(null, { status: 401, headers: never });
