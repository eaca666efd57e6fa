import { del, delMany, get, set } from 'idb-keyval';
import { keyPlace, placesFrom, store } from './sealed-store';

/** What lies in this browser, and whose it is: asked when a page begins, when there is no network, and at sign-out. */

/** The sessions that something of this clinician's still waits for here. */
export const waitingSessions = async (owner: string): Promise<readonly string[]> => {
  try {
    const places = await placesFrom(`${owner}/entries/`);
    return [...new Set(places.map((place) => place.split('/')[2] ?? ''))];
  } catch {
    return [];
  }
};

/** Whether something waits here to be saved that somebody else entered. */
export const hasDraftsOfOthers = async (owner: string): Promise<boolean> =>
  (await placesFrom('').catch(() => [])).some((place) => /^[^/]+\/entries\//.test(place) && !isOf(owner, place));

const isOf = (owner: string, place: string): boolean => place === keyPlace(owner) || place.startsWith(`${owner}/`);

/** Throws away everything of this clinician's, with the key: called at sign-out. */
export const forgetDrafts = async (owner: string): Promise<void> => {
  const all = await placesFrom('').catch(() => []);
  const theirs = all.filter((place) => place === ASKING || isOf(owner, place));
  await delMany(theirs, store()).catch(() => undefined);
};

interface Asking {
  readonly id: string;
  readonly until: number;
}

const ASKING = 'asking';
/** How long the server's word for who is signed in is taken while it cannot be asked: as long as a sign-in lasts. */
const TRUSTED_MS = 12 * 3600 * 1000;

/** Notes whom the server has just made a page for; `null` for nobody. It is who may go on here without the server. */
export const noteAsking = async (owner: string | null): Promise<void> => {
  const asking = owner && ({ id: owner, until: Date.now() + TRUSTED_MS } satisfies Asking);
  await (asking ? set(ASKING, asking, store()) : del(ASKING, store())).catch(() => undefined);
};

/** Whom the server has last made a page for here, while that is not too long ago. */
export const lastAsking = async (): Promise<string | null> => {
  const asking = await get<Asking>(ASKING, store()).catch(() => undefined);
  return asking && asking.until > Date.now() ? asking.id : null;
};
