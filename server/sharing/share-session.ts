import { fail, ok, type Result } from '@/engine';
import type { NoteIn } from '../audit/with-entry';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { SessionIssue } from '../sessions/issue';
import type { Access, Sharing } from './schema';

type Shared = Result<{ readonly sharing: Sharing }, SessionIssue>;

/** Whose session it is or may be, and how what they change is noted for the audit, with it. */
interface Changing {
  readonly deps: Deps;
  readonly clinician: CurrentClinician;
  readonly noteChange: NoteIn;
}

/** Who may open a session, for whoever may. */
export const sharingOf = async (deps: Deps, clinician: CurrentClinician, sessionId: string): Promise<Shared> => {
  const sharing = await deps.grants.of(clinician, sessionId);
  return sharing ? ok({ sharing }) : fail({ code: 'session_not_found' });
};

/** Shares a session with a colleague, or changes what they may do with it. */
export const shareSession = async (
  { deps, clinician, noteChange }: Changing,
  grant: { readonly sessionId: string; readonly colleagueId: string; readonly access: Access },
): Promise<Shared> => {
  const change = await deps.grants.share(clinician, grant, deps.clock.now(), noteChange);
  if (!change) return fail({ code: 'session_not_found' });
  return sharingOf(deps, clinician, grant.sessionId);
};

/** Takes a session back from a colleague. */
export const unshareSession = async (
  { deps, clinician, noteChange }: Changing,
  grant: { readonly sessionId: string; readonly colleagueId: string },
): Promise<Shared> => {
  const change = await deps.grants.unshare(clinician, grant, noteChange);
  if (!change) return fail({ code: 'session_not_found' });
  return sharingOf(deps, clinician, grant.sessionId);
};
