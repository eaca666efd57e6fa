import { del, get, set } from 'idb-keyval';
import { sealed, store, unsealed } from '../session/draft-store';

/**
 * A note that is being edited, kept over a reload as drafts are: encrypted with a key that no script can read out, and
 * thrown away at sign-out (SEC-20). It is nobody’s record until it is saved as the session’s note.
 */
const placeOf = (sessionId: string): string => `note:${sessionId}`;

/** Keeps the text; `null` throws it away. Failing to keep is no reason to stop writing. */
export const keepNoteDraft = async (sessionId: string, text: string | null): Promise<void> => {
  try {
    if (text === null) await del(placeOf(sessionId), store());
    else await set(placeOf(sessionId), await sealed(text), store());
  } catch {
    // Where the browser keeps nothing, a reload loses what was not saved; leaving the page asks first.
  }
};

export const loadNoteDraft = async (sessionId: string): Promise<string | null> => {
  try {
    const kept = await get(placeOf(sessionId), store());
    const text = kept ? await unsealed(kept) : null;
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
};
