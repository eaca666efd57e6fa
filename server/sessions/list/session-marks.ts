import type { CurrentClinician } from '../../auth/clinician';
import type { Deps } from '../../deps';
import type { SessionState } from '../schema';

/** What a session is found by when words are sought: the reference first, as a long note has more marks than are kept. */
export const marksOfSession = async (
  deps: Pick<Deps, 'keys'>,
  clinician: Pick<CurrentClinician, 'clinicId'>,
  localReference: string | null,
  { note }: Pick<SessionState, 'note'>,
): Promise<readonly string[]> => (await deps.keys.of(clinician.clinicId)).marksOf(`${localReference ?? ''} ${note}`);
