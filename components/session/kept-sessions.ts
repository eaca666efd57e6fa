import { initialState } from '@/server/sessions/state';
import type { SessionView } from '@/server/sessions/wire/schema';
import { sessionsOf } from './draft-store';
import { placesFrom, unseal } from './sealed-store';

/**
 * The sessions that this clinician can go on with here, the last used first. What an earlier build kept lacks what has been
 * added to a session since: there it is as at the beginning.
 */
export const keptSessions = async (owner: string): Promise<readonly SessionView[]> => {
  try {
    const places = await placesFrom(sessionsOf(owner));
    const found = await Promise.all(places.map((place) => unseal(owner, place)));
    return (found.filter(Boolean) as SessionView[])
      .map((session) => ({ ...session, state: { ...initialState(session.state.patient), ...session.state } }))
      .sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
  } catch {
    return [];
  }
};
