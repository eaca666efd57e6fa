import type { SessionState } from '@/server/sessions/schema';
import type { Confirmed, Pending } from './saving';

/** What the server holds once it has taken an entry. Cannot fail. */
export const confirmedAfter = (
  confirmed: Confirmed,
  { entry, at }: Pending,
  { state, lastEventNumber }: { readonly state: SessionState; readonly lastEventNumber: number },
): Confirmed => {
  const closedAt = entry.type === 'session_closed' ? at : confirmed.closedAt;
  return {
    state,
    // What had been saved before, and is only now known to be, has a number from then.
    lastEventNumber: Math.max(lastEventNumber, confirmed.lastEventNumber),
    closedAt: entry.type === 'session_amended' ? null : closedAt,
    updatedAt: at,
  };
};
