import type { Entry, SessionState } from '@/server/sessions/schema';
import type { Place } from './places';

/** One thing the clinician did that the server has not confirmed yet. */
export interface Pending {
  readonly entry: Entry;
  readonly idempotencyKey: string;
  readonly at: string;
  /** What stood at each place that it changes, as it was seen when this was entered. */
  readonly before: Readonly<Record<Place, string>>;
  /** The server did not take it. It waits for the clinician, who reads here what they had typed. */
  readonly refused?: true;
}

/** What a try to save can come to. */
export type SendOutcome =
  | { readonly outcome: 'saved'; readonly lastEventNumber: number; readonly fingerprint: string }
  | {
      readonly outcome:
        | 'moved_on'
        | 'closed'
        | 'unreachable'
        | 'offline'
        | 'signed_out'
        | 'knowledge_moved_on'
        | 'gone';
    }
  | { readonly outcome: 'refused'; readonly code: string };

/** What the server holds. */
export interface Confirmed {
  readonly state: SessionState;
  readonly lastEventNumber: number;
  readonly closedAt: string | null;
  /** When it was last changed by anybody. */
  readonly updatedAt: string;
}

/**
 * `not_saved` is said as soon as one try has failed, and until the last entry is confirmed; `offline` instead, when there
 * is no network and what waits is kept on this device; `elsewhere`, when nothing waits and the record is newer than what is
 * shown here.
 */
export type SaveStatus = 'saved' | 'saving' | 'not_saved' | 'offline' | 'elsewhere';

/** Why it is not saved, or what happened to an entry: shown in words by the view. */
export type SaveProblem =
  | Exclude<SendOutcome['outcome'], 'saved'>
  | 'merged'
  | 'clash'
  | 'not_kept'
  | 'elsewhere'
  | 'caught_up';

/** What was changed here and elsewhere at the same time, and waits for the clinician. */
export interface Clash {
  readonly places: readonly Place[];
  readonly theirs: SessionState;
  readonly theirsAt: string;
}

export interface SaveSnapshot {
  /** Everything done so far, confirmed or not. */
  readonly state: SessionState;
  readonly closedAt: string | null;
  /** Number of the last event that is shown here. */
  readonly seen: number;
  readonly status: SaveStatus;
  readonly waiting: number;
  /** Whether what waits is still being written down on this device. */
  readonly keeping: boolean;
  /** The places that what waits here speaks of. */
  readonly unsaved: readonly Place[];
  readonly problem: SaveProblem | null;
  readonly clash: Clash | null;
  readonly refused: readonly Pending[];
}
