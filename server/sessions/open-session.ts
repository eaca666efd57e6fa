import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { SessionIssue } from './issue';
import type { SessionView } from './wire/schema';

/** A session of this clinician; someone else's is not found. */
export const openSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  sessionId: string,
): Promise<Result<SessionView, SessionIssue>> => {
  await deps.releases.keep();
  const session = await deps.sessions.load(clinician, sessionId);
  return session ? ok(session) : fail({ code: 'session_not_found' });
};
