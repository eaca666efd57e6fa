import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { newSessionId } from '../ids';
import { carriedOver } from './carried-over';
import type { SessionIssue } from './issue';
import { marksOfSession } from './list/session-marks';
import { stampOf } from './stamp';
import { stateOf } from './state';
import { think } from './think';
import type { StartFollowUpInput } from './wire/schema';

/**
 * Starts a session with what an earlier one of this clinician ended with, marked as carried over; the earlier one stays
 * as it is. The same creation key gives the same session. A follow-up of a published case is one too.
 */
export const startFollowUp = async (
  deps: Deps,
  clinician: CurrentClinician,
  { creationKey, from, localReference, patient }: StartFollowUpInput,
): Promise<Result<{ readonly id: string }, SessionIssue>> => {
  const earlier = await deps.sessions.load(clinician, from);
  if (!earlier) return fail({ code: 'session_not_found' });
  const before = await deps.sessions.events(clinician, from);
  // Before the first event that names it, so that it can always be read back with what it was thought with.
  await deps.releases.keep();
  const at = deps.clock.now();
  const origin = { id: earlier.id, startedAt: earlier.createdAt, closedAt: earlier.closedAt };
  const started = { type: 'session_started', patient } as const;
  const carried = carriedOver(before, origin, deps.entryRules, at);
  const state = stateOf([
    { at, event: started },
    { at, event: carried },
  ]);
  const thought = think(deps.release.knowledge, state);
  const reference = localReference || null;
  const id = await deps.sessions.create(clinician, {
    id: newSessionId(),
    creationKey,
    localReference: reference,
    demonstration: earlier.demonstration,
    followsId: earlier.id,
    outline: thought.outline,
    marks: await marksOfSession(deps, clinician, { localReference: reference, state, events: [carried] }),
    events: [started, carried, thought.event],
    stamp: stampOf(deps, at),
  });
  return ok({ id });
};
