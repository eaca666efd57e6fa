import { del, delMany } from 'idb-keyval';
import type { SessionView } from '@/server/sessions/wire/schema';
import type { Pending } from './saving';
import { placesFrom, seal, store, unseal } from './sealed-store';

/**
 * What could not be saved yet, and the sessions it belongs to, kept over a reload, a crash and a time without network.
 * Each tab keeps its own entries, so that two of them cannot write over each other; whoever opens the session next takes
 * up all of them, and sending one twice does nothing, since each entry carries its key.
 */

const thisTab = typeof crypto === 'undefined' ? '' : crypto.randomUUID();
const entriesOf = (owner: string, sessionId: string): string => `${owner}/entries/${sessionId}/`;
export const sessionsOf = (owner: string): string => `${owner}/session/`;
/** A note that is being edited: it is nobody's record, and waits for nothing. */
export const noteOf = (owner: string, sessionId: string): string => `${owner}/note/${sessionId}`;
/** What was planned on the order list: as the note. */
export const ordersOf = (owner: string, sessionId: string): string => `${owner}/orders/${sessionId}`;

/** What was typed in a box and not entered: as the note. */
export const begunOf = (owner: string, sessionId: string): string => `${owner}/begun/${sessionId}`;

// One writing at a time, and always of the newest: what was overtaken while another was written is not written at all.
const newest = new Map<string, () => Promise<void>>();
let writing: Promise<boolean> = Promise.resolve(true);

const writeNewest = async (): Promise<boolean> => {
  let written = true;
  for (const [place, write] of newest) {
    newest.delete(place);
    written = await write().then(
      () => written,
      () => false,
    );
  }
  return written;
};

/** Writes to a place in turn. Says whether everything could be written. */
export const keep = (place: string, write: () => Promise<void>): Promise<boolean> => {
  newest.set(place, write);
  writing = writing.then((earlier) => (newest.size > 0 ? writeNewest() : earlier));
  return writing;
};

/** Keeps what waits for this session; an empty list removes it. Says whether that worked: if not, the page is all there is. */
export const keepDraft = (owner: string, sessionId: string, pending: readonly Pending[]): Promise<boolean> => {
  const place = `${entriesOf(owner, sessionId)}${thisTab}`;
  return keep(place, () => (pending.length === 0 ? del(place, store()) : seal(owner, place, pending)));
};

/** Keeps a session as the server has it, to go on from while it cannot be asked. A closed one is not gone on with. */
export const keepSession = (owner: string, session: SessionView): void => {
  const place = `${sessionsOf(owner)}${session.id}`;
  void keep(place, () => (session.closedAt === null ? seal(owner, place, session) : del(place, store())));
};

/** What waits for this session from earlier visits, in the order in which it was done; it is this tab's from now on. */
export const loadDraft = async (owner: string, sessionId: string): Promise<readonly Pending[]> => {
  try {
    const places = await placesFrom(entriesOf(owner, sessionId));
    const found = (await Promise.all(places.map((place) => unseal(owner, place))))
      .flatMap((kept) => (kept ?? []) as Pending[])
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    if (found.length === 0 || !(await keepDraft(owner, sessionId, found))) return found;
    await delMany(
      places.filter((place) => !place.endsWith(thisTab)),
      store(),
    );
    return found;
  } catch {
    return [];
  }
};
