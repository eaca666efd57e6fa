import type { CurrentClinician } from '../../auth/clinician';
import type { Deps } from '../../deps';
import { type SessionWords, wordsOfSession } from './session-words';

/** What a session is found by when words are sought. */
export const marksOfSession = async (
  deps: Pick<Deps, 'keys'>,
  clinician: Pick<CurrentClinician, 'clinicId'>,
  said: SessionWords,
): Promise<readonly string[]> => (await deps.keys.of(clinician.clinicId)).marksOf(wordsOfSession(said));
