import 'server-only';
import type { CurrentClinician } from '../auth/clinician';
import { deps } from '../deps';
import { sessionSubject } from './audited-procedures';
import { auditOrigin } from './request-origin';
import type { Audited } from './schema';

/** For pages: writes down what somebody is about to be shown, before they are. */
export const auditPage = async (clinician: CurrentClinician, what: Audited): Promise<void> =>
  deps().audit.record(clinician, what, await auditOrigin());

/** A session that is shown, or was asked for and not found. */
export const sessionRead = (sessionId: string, found: boolean): Audited => ({
  action: 'read',
  subject: sessionSubject(sessionId),
  outcome: found ? 'done' : 'not_found',
});
