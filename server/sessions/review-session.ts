import { type Consultation, fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { ReleaseFile } from '../library/release-file';
import type { SessionIssue } from './issue';
import { knownOutcomes } from './known-outcomes';
import type { TravellingOutcome } from './schema';
import type { StampedEvent } from './session-reading-store';
import { stateOf } from './state';
import { type SessionVersion, versionsOf } from './versions';
import type { SessionView } from './wire/schema';

/** A session as it looked: the events of one version, and what was on the screen after the last of them. */
export interface SessionReview {
  readonly session: SessionView;
  readonly events: readonly StampedEvent[];
  readonly consultation: Consultation;
  /** The knowledge it was made with; `null` when this installation has never kept that release. */
  readonly release: ReleaseFile | null;
  readonly versions: readonly SessionVersion[];
  /** The one that is read here. */
  readonly version: SessionVersion;
  /** The latest that was recorded, whichever version is read: it is learned later and belongs to none. */
  readonly outcome: TravellingOutcome | null;
}

/**
 * Reads a session back: its latest version, or an earlier one as it was signed. Assessment and advice are the stored ones;
 * nothing is thought again. A version that does not exist is not found.
 */
export const reviewSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  sessionId: string,
  wanted?: number,
): Promise<Result<SessionReview, SessionIssue>> => {
  const session = await deps.sessions.load(clinician, sessionId);
  if (!session) return fail({ code: 'session_not_found' });
  const all = await deps.sessions.events(clinician, sessionId);
  const versions = versionsOf(all);
  const version = versions.find((one) => one.version === (wanted ?? versions.length));
  if (!version) return fail({ code: 'session_not_found' });
  const latest = version.version === versions.length;
  // The latest is read to the end, with what was recorded since it was signed; an earlier one as far as it was signed.
  const events = latest ? all : all.filter(({ number }) => number <= version.until);

  const thought = events.findLast(({ event }) => event.type === 'assessment_recorded');
  if (thought?.event.type !== 'assessment_recorded') throw new Error('A session without an assessment');
  const { assessment, advice } = thought.event;
  const release = await deps.releases.file(assessment.knowledgeVersion);
  return ok({
    // Folded from the events in the order they came, so that it reads the same in every later year.
    session: { ...(latest ? session : asSigned(session, thought, version)), state: stateOf(events) },
    events,
    consultation: { assessment, advice },
    release,
    versions,
    version,
    outcome: knownOutcomes(all).at(-1) ?? null,
  });
};

/** The session as an earlier version left it. */
const asSigned = (
  session: SessionView,
  { number, at, appVersion, engineVersion, knowledgeVersion }: StampedEvent,
  { signedAt }: SessionVersion,
): SessionView => ({
  ...session,
  lastEventNumber: number,
  updatedAt: at,
  closedAt: signedAt,
  appVersion,
  engineVersion,
  knowledgeVersion,
});
