import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { SessionIssue } from './issue';
import { marksOfSession } from './list/session-marks';
import { stampOf } from './stamp';
import { validateOutcome } from './validate-entry';
import type { RecordOutcomeInput, RecordOutcomeOutput } from './wire/schema';

/**
 * Records what it turned out to be. The session may be signed off: an outcome is learned later and belongs to no version of
 * it, changes no answer and leads to no assessment. A later one replaces it; both stay among the events.
 */
export const recordOutcome = async (
  deps: Deps,
  clinician: CurrentClinician,
  { sessionId, lastEventNumber, idempotencyKey, outcome }: RecordOutcomeInput,
): Promise<Result<RecordOutcomeOutput, SessionIssue>> => {
  const loaded = await deps.sessions.loadToAppend(clinician, sessionId);
  if (!loaded) return fail({ code: 'session_not_found' });
  const earlier = await deps.sessions.numberOf(clinician, sessionId, idempotencyKey);
  if (earlier !== null) return ok({ lastEventNumber: earlier });
  if (loaded.end.lastEventNumber !== lastEventNumber) {
    return fail({ code: 'session_moved_on', lastEventNumber: loaded.end.lastEventNumber });
  }
  const at = deps.clock.now();
  const valid = validateOutcome(outcome, deps.entryRules, at);
  if (!valid.ok) return valid;
  const { session, end } = loaded;
  const marks =
    outcome.diagnosis.kind === 'other'
      ? await marksOfSession(deps, clinician, {
          localReference: session.localReference,
          state: session.state,
          events: [...(await deps.sessions.telling(clinician, sessionId)), { type: 'outcome_recorded', outcome }],
        })
      : null;
  const stamp = stampOf(deps, at);
  if (await deps.sessions.appendOutcome(clinician, sessionId, end, { outcome, idempotencyKey, marks, stamp })) {
    return ok({ lastEventNumber: lastEventNumber + 1 });
  }
  // Somebody was faster: this very outcome, sent twice, or something else.
  const number = await deps.sessions.numberOf(clinician, sessionId, idempotencyKey);
  if (number !== null) return ok({ lastEventNumber: number });
  const now = await deps.sessions.load(clinician, sessionId);
  return now
    ? fail({ code: 'session_moved_on', lastEventNumber: now.lastEventNumber })
    : fail({ code: 'session_not_found' });
};
