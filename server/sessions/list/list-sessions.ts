import type { CurrentClinician } from '../../auth/clinician';
import { parseInstant } from '../../clock';
import type { Deps } from '../../deps';
import { sessionId } from '../schema';
import type { SessionSummary } from '../wire/schema';
import { noFilter } from './filter';
import type { ListPlace } from './fitting';
import type { ListSessionsInput } from './schema';

/** One page of a clinician's own sessions, newest first; an unreadable cursor starts at the beginning. */
export const listSessions = async (
  deps: Deps,
  clinician: CurrentClinician,
  { filter, cursor, limit }: ListSessionsInput,
): Promise<{ sessions: SessionSummary[]; nextCursor: string | null }> => {
  const after = placeOf(cursor ?? '');
  // One more than is asked for tells whether there are more.
  const found = await deps.list.page(clinician, { filter: filter ?? noFilter, after, limit: limit + 1 });
  const sessions = found.slice(0, limit);
  const last = sessions.at(-1);
  return { sessions, nextCursor: last && found.length > limit ? `${last.createdAt}~${last.id}` : null };
};

const placeOf = (text: string): ListPlace | null => {
  const [at, id] = text.split('~');
  const createdAt = parseInstant(at);
  const last = sessionId.safeParse(id);
  return createdAt && last.success ? { createdAt, id: last.data } : null;
};
