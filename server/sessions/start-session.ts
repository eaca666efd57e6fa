import { engineVersion } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { newSessionId } from '../ids';
import type { StartSessionInput } from './schema';
import { initialState } from './state';
import { think } from './think';

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
  const id = await deps.sessions.create(clinician, {
    id: newSessionId(),
    creationKey: input.creationKey,
    localReference: input.localReference || null,
    demonstration: input.demonstration ?? false,
    outline: thought.outline,
    events: [{ type: 'session_started', patient: input.patient }, thought.event],
    stamp: { at: deps.clock.now(), engineVersion, knowledgeVersion: deps.release.knowledge.version },
  });
  return { id };
};
