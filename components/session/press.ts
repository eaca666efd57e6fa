import type { KnowledgeBase } from '@/engine';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { applyEntry } from '@/server/sessions/state';
import { inverseOfAll } from './inverse-entry';
import { returningFlags } from './returning-flags';

/** What one press adds to the session, and what takes all of it back in one step. */
export interface Press {
  readonly entries: readonly Entry[];
  /** Empty when it cannot be taken back. */
  readonly back: readonly Entry[];
}

/**
 * One press as the session will have it: its entries, each followed by the red flags set aside that it brings back. Taking
 * it back sets those aside again, with the reason they had. Cannot fail.
 */
export const pressOf = (base: KnowledgeBase, state: SessionState, given: readonly Entry[]): Press => {
  const entries: Entry[] = [];
  let reached = state;
  for (const entry of given) {
    // Before the entry itself: it is the state they were set aside in that says which there are.
    const returning = returningFlags(base, reached, entry).map(
      (redFlag): Entry => ({ type: 'red_flag_restored', redFlag }),
    );
    for (const one of [entry, ...returning]) {
      entries.push(one);
      reached = applyEntry(reached, one, '');
    }
  }
  return { entries, back: inverseOfAll(entries, state) };
};
