import 'server-only';
import { auditOrigin } from '../audit/request-origin';
import { currentClinician, hasFreshProof } from '../auth/current-clinician';
import { deps } from '../deps';
import type { Taking } from './http';

/** Who asks, for the routes. */
export const asking = async (): Promise<Taking> => ({
  deps,
  clinician: await currentClinician(),
  origin: await auditOrigin(),
  freshProof: hasFreshProof,
});
