import 'server-only';
import { auditOrigin } from '../audit/request-origin';
import type { AuditOrigin } from '../audit/schema';
import type { CurrentClinician } from '../auth/clinician';
import { currentClinician, hasFreshProof } from '../auth/current-clinician';
import { type Deps, deps } from '../deps';

/** Who asks for what: what a route knows of a request. */
export interface Asking {
  readonly deps: () => Deps;
  /** `null`: nobody is signed in. */
  readonly clinician: CurrentClinician | null;
  /** From where, for the audit. */
  readonly origin: AuditOrigin;
}

/** Data leaves: whoever takes it has shown who they are within the last minutes (SEC-14). */
export interface Taking extends Asking {
  readonly freshProof: () => Promise<boolean>;
}

/** Who asks, for the routes. */
export const asking = async (): Promise<Taking> => ({
  deps,
  clinician: await currentClinician(),
  origin: await auditOrigin(),
  freshProof: hasFreshProof,
});
