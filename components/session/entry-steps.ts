import type { Entry, SessionState } from '@/server/sessions/schema';
import { applyEntry } from '@/server/sessions/state';

/** What each entry made of each state: saved or not, it is the same object, and nothing is thought or drawn anew for it. */
export class EntrySteps {
  private readonly steps = new WeakMap<SessionState, WeakMap<Entry, SessionState>>();

  after(before: SessionState, entry: Entry, at: string): SessionState {
    const known = this.steps.get(before) ?? new WeakMap<Entry, SessionState>();
    const after = known.get(entry) ?? applyEntry(before, entry, at);
    this.steps.set(before, known.set(entry, after));
    return after;
  }
}
