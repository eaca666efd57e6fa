import { noStore, refuse } from '@/server/api/refuse';
import { currentClinician } from '@/server/auth/current-clinician';
import { entryChangesText } from '@/server/transparency/change-log';

/** What changed among the entries, release by release (ECO-19), for whoever is signed in. */
export const GET = async (): Promise<Response> =>
  (await currentClinician())
    ? new Response(entryChangesText(), { headers: { ...noStore, 'content-type': 'application/json; charset=utf-8' } })
    : refuse(401);
