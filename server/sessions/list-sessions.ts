import type { CurrentClinician } from '../auth/clinician';
import { type Instant, parseInstant } from '../clock';
import type { Deps } from '../deps';
import { type ListSessionsInput, type SessionSummary, sessionId } from './schema';

/** One page of a clinician's own sessions, newest first; an unreadable cursor starts at the beginning. */
export const listSessions = async (
  deps: Deps,
  clinician: CurrentClinician,
  { cursor, limit }: ListSessionsInput,
): Promise<{ sessions: SessionSummary[]; nextCursor: string | null }> => {
  const sessions = await deps.sessions.list(clinician, { cursor: cursorOf(cursor ?? ''), limit });
  const last = sessions.at(-1);
  return {
    sessions: [...sessions],
    nextCursor: last && sessions.length === limit ? `${last.createdAt}~${last.id}` : null,
  };
};

const cursorOf = (text: string): { readonly createdAt: Instant; readonly id: string } | null => {
  const [at, id] = text.split('~');
  const createdAt = parseInstant(at);
  const last = sessionId.safeParse(id);
  return createdAt && last.success ? { createdAt, id: last.data } : null;
};
