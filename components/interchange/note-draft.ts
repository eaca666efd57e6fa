import { del } from 'idb-keyval';
import { noteOf } from '../session/draft-store';
import { seal, store, unseal } from '../session/sealed-store';

/**
 * A note that is being edited, kept over a reload as drafts are: encrypted with its clinician's key, which is thrown away
 * at sign-out (SEC-20). It is nobody’s record until it is saved as the session’s note.
 */

/** Keeps the text; `null` throws it away. Failing to keep is no reason to stop writing. */
export const keepNoteDraft = async (owner: string, sessionId: string, text: string | null): Promise<void> => {
  try {
    const place = noteOf(owner, sessionId);
    if (text === null) await del(place, store());
    else await seal(owner, place, text);
  } catch {
    // Where the browser keeps nothing, a reload loses what was not saved; leaving the page asks first.
  }
};

export const loadNoteDraft = async (owner: string, sessionId: string): Promise<string | null> => {
  try {
    const text = await unseal(owner, noteOf(owner, sessionId));
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
};
