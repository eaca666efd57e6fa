import 'server-only';
import { auditOrigin } from '../audit/request-origin';
import { currentClinician } from '../auth/current-clinician';
import { deps } from '../deps';
import type { Asking } from './http';

/** Who asks, for the routes. */
export const asking = async (): Promise<Asking> => ({
  deps,
  clinician: await currentClinician(),
  origin: await auditOrigin(),
});
