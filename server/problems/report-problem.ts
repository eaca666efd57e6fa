import { engineVersion, fail, ok, type Result } from '@/engine';
import { appVersion } from '../app-version';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { SessionIssue } from '../sessions/issue';
import type { ProblemInput } from './schema';

/**
 * Keeps what somebody noticed, with the versions it was noticed in: those of the session where there is one, else those of
 * this build. A session of somebody else is not found.
 */
export const reportProblem = async (
  deps: Deps,
  clinician: CurrentClinician,
  input: ProblemInput,
): Promise<Result<{ id: string }, SessionIssue>> => {
  const { sessionId } = input;
  const made = { engineVersion, knowledgeVersion: deps.release.knowledge.version };
  const versions = sessionId === null ? made : await deps.problems.versionsOf(clinician, sessionId);
  if (!versions) return fail({ code: 'session_not_found' });
  return ok({ id: await deps.problems.keep(clinician, input, { appVersion, ...versions }, deps.clock.now()) });
};
