import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { hadBeenCarriedOver } from './carried-over';
import type { SessionIssue } from './issue';
import { marksOfSession } from './list/session-marks';
import { wordsOfState } from './list/session-words';
import type { Entry, SessionEvent } from './schema';
import { stampOf } from './stamp';
import { applyEntry, entriesOf } from './state';
import { think } from './think';
import { validateEntry } from './validate-entry';
import type { RecordInput, RecordOutput } from './wire/schema';

/**
 * Records one thing the clinician did, together with the assessment it leads to. Sending the same idempotency key again
 * changes nothing and gives the same reply; an old event number is refused, so that one tab cannot write over another.
 */
export const recordEntry = async (
  deps: Deps,
  clinician: CurrentClinician,
  input: RecordInput,
): Promise<Result<RecordOutput, SessionIssue>> => {
  const { sessionId, lastEventNumber, idempotencyKey, entry } = input;
  const { knowledge } = deps.release;
  const loaded = await deps.sessions.loadToAppend(clinician, sessionId, lastEventNumber);
  if (!loaded) return fail({ code: 'session_not_found' });
  const { session, end } = loaded;

  // A signed version is locked; only an amendment goes on from it, as another version.
  const amends = entry.type === 'session_amended';
  if (session.lastEventNumber !== lastEventNumber || (session.closedAt !== null) !== amends) {
    const replayed = await deps.sessions.replayed(clinician, sessionId, idempotencyKey);
    if (replayed) return ok(replayed);
    if (session.closedAt && !amends) return fail({ code: 'session_closed', closedAt: session.closedAt });
    if (!session.closedAt && amends) return fail({ code: 'session_open' });
    return fail({ code: 'session_moved_on', lastEventNumber: session.lastEventNumber });
  }
  if (input.knowledgeVersion !== knowledge.version) {
    return fail({ code: 'knowledge_moved_on', knowledgeVersion: knowledge.version });
  }
  const at = deps.clock.now();
  const valid = validateEntry(entry, deps.entryRules, at);
  if (!valid.ok) return valid;
  // Asked of this entry only, which is rare: what a session began with is in its events, not in its state.
  if (entry.type === 'carried_over_restored') {
    const events = await deps.sessions.events(clinician, sessionId);
    const entries = events.flatMap((one) => entriesOf(one.event, one.at));
    const had = hadBeenCarriedOver(entry, { startedAt: session.createdAt, entries });
    if (!had.ok) return had;
  }

  const state = applyEntry(session.state, entry, at);
  const thought = think(knowledge, state);
  const event = signed(entry, clinician);
  const { localReference } = session;
  // Only what was said in words changes what it is found by; an answer pays nothing for it.
  const marks =
    amends || wordsOfState(state) !== wordsOfState(session.state)
      ? await marksOfSession(deps, clinician, {
          localReference,
          state,
          events: [...(await deps.sessions.telling(clinician, sessionId)), event],
        })
      : null;
  const appended = await deps.sessions.append(clinician, sessionId, end, {
    closedAt: entry.type === 'session_closed' ? at : null,
    idempotencyKey,
    marks,
    amends,
    entry: event,
    thought,
    stamp: stampOf(deps, at),
  });
  if (appended) return ok({ lastEventNumber: lastEventNumber + 2, fingerprint: thought.event.fingerprint });

  // Somebody was faster: either this very entry, sent twice, or another one.
  const replayed = await deps.sessions.replayed(clinician, sessionId, idempotencyKey);
  if (replayed) return ok(replayed);
  const now = await deps.sessions.load(clinician, sessionId);
  return now
    ? fail({ code: 'session_moved_on', lastEventNumber: now.lastEventNumber })
    : fail({ code: 'session_not_found' });
};

/** A sign-off is recorded with the name it had that day (REG-24). */
const signed = (entry: Entry, { name }: CurrentClinician): SessionEvent =>
  entry.type === 'session_closed' ? { ...entry, signedBy: name, meaning: 'complete' } : entry;
