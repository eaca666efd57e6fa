import 'server-only';
import type { CurrentClinician } from '../auth/clinician';
import { currentClinician } from '../auth/current-clinician';
import { deps } from '../deps';
import { isNotUnderstood } from './not-understood';
import { auditOrigin } from './request-origin';

/** The answer of a route, counted when it says that what was sent was not understood. Who asks is only looked up then. */
export const watchInput = async (
  answered: Response | Promise<Response>,
  whoAsks: () => Promise<CurrentClinician | null> = currentClinician,
): Promise<Response> => {
  const response = await answered;
  if (isNotUnderstood(response.status)) await deps().notUnderstood.note(await whoAsks(), await auditOrigin());
  return response;
};
