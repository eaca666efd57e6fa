import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { SessionIssue } from '../sessions/issue';
import type { Access, Sharing } from './schema';

type Shared = Result<{ readonly sharing: Sharing }, SessionIssue>;

/** Who may open a session, for whoever may. */
export const sharingOf = async (deps: Deps, clinician: CurrentClinician, sessionId: string): Promise<Shared> => {
  const sharing = await deps.grants.of(clinician, sessionId);
  return sharing ? ok({ sharing }) : fail({ code: 'session_not_found' });
};

/** Shares a session with a colleague, or changes what they may do with it. */
export const shareSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  grant: { readonly sessionId: string; readonly colleagueId: string; readonly access: Access },
): Promise<Shared> =>
  (await deps.grants.share(clinician, grant, deps.clock.now()))
    ? sharingOf(deps, clinician, grant.sessionId)
    : fail({ code: 'session_not_found' });

/** Takes a session back from a colleague. */
export const unshareSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  grant: { readonly sessionId: string; readonly colleagueId: string },
): Promise<Shared> =>
  (await deps.grants.unshare(clinician, grant))
    ? sharingOf(deps, clinician, grant.sessionId)
    : fail({ code: 'session_not_found' });
