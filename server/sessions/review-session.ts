import { type Consultation, fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { ReleaseFile } from '../library/release-store';
import type { SessionIssue } from './issue';
import type { SessionView } from './schema';
import type { StampedEvent } from './session-store';

/** A session as it looked: its events, and what was on the screen after the last of them. */
export interface SessionReview {
  readonly session: SessionView;
  readonly events: readonly StampedEvent[];
  readonly consultation: Consultation;
  /** The knowledge it was made with; `null` when this installation has never kept that release. */
  readonly release: ReleaseFile | null;
}

/** Reads a session back. Assessment and advice are the stored ones; nothing is thought again. */
export const reviewSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  sessionId: string,
): Promise<Result<SessionReview, SessionIssue>> => {
  const session = await deps.sessions.load(clinician, sessionId);
  if (!session) return fail({ code: 'session_not_found' });
  const events = await deps.sessions.events(clinician, sessionId);
  const last = events.findLast(({ event }) => event.type === 'assessment_recorded')?.event;
  if (last?.type !== 'assessment_recorded') throw new Error('A session without an assessment');
  const { assessment, advice } = last;
  const release = await deps.releases.file(assessment.knowledgeVersion);
  return ok({ session, events, consultation: { assessment, advice }, release });
};
