import { del } from 'idb-keyval';
import { noteOf } from '../session/draft-store';
import { seal, store, unseal } from '../session/sealed-store';

/**
 * A note that is being edited, kept over a reload as drafts are: encrypted with its clinician's key, which is thrown away
 * at sign-out (SEC-20). It is nobody’s record until it is saved as the session’s note.
 */

/** What somebody has made of a note, and the text that it began as: the session may say more by now. */
export interface NoteDraft {
  readonly text: string;
  readonly begun: string | null;
}

/** Keeps it; `null` throws it away. Failing to keep is no reason to stop writing. */
export const keepNoteDraft = async (owner: string, sessionId: string, draft: NoteDraft | null): Promise<void> => {
  try {
    const place = noteOf(owner, sessionId);
    if (draft === null) await del(place, store());
    else await seal(owner, place, { ...draft });
  } catch {
    // Where the browser keeps nothing, a reload loses what was not saved; leaving the page asks first.
  }
};

export const loadNoteDraft = async (owner: string, sessionId: string): Promise<NoteDraft | null> => {
  try {
    return parseNoteDraft(await unseal(owner, noteOf(owner, sessionId)));
  } catch {
    return null;
  }
};

/** Of before it is a text alone: what it began as is not known. */
export const parseNoteDraft = (kept: unknown): NoteDraft | null => {
  if (typeof kept === 'string') return { text: kept, begun: null };
  const { text, begun } = (kept ?? {}) as { text?: unknown; begun?: unknown };
  return typeof text === 'string' ? { text, begun: typeof begun === 'string' ? begun : null } : null;
};
