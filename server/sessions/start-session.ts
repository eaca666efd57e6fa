import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { newSessionId } from '../ids';
import { marksOfSession } from './list/session-marks';
import { stampOf } from './stamp';
import { initialState } from './state';
import { think } from './think';
import type { StartSessionInput } from './wire/schema';

/** Starts a session with its first assessment. The same creation key gives the same session. */
export const startSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  input: StartSessionInput & { readonly demonstration?: boolean },
): Promise<{ readonly id: string }> => {
  // Before the first event that names it, so that it can always be read back with what it was thought with.
  await deps.releases.keep();
  const state = initialState(input.patient);
  const thought = think(deps.release.knowledge, state);
  const started = { type: 'session_started', patient: input.patient } as const;
  const localReference = input.localReference || null;
  const id = await deps.sessions.create(clinician, {
    id: newSessionId(),
    creationKey: input.creationKey,
    localReference,
    demonstration: input.demonstration ?? false,
    outline: thought.outline,
    marks: await marksOfSession(deps, clinician, { localReference, state, events: [started] }),
    events: [started, thought.event],
    stamp: stampOf(deps, deps.clock.now()),
  });
  return { id };
};
