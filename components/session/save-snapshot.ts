import type { SessionState } from '@/server/sessions/schema';
import type { Place } from './places';
import type { Confirmed, Pending, SaveProblem, SaveSnapshot, SaveStatus } from './saving';

/** Where saving stands. */
export interface Saving {
  readonly confirmed: Confirmed;
  readonly pending: readonly Pending[];
  readonly refused: readonly Pending[];
  readonly clashing: readonly Place[];
  readonly status: SaveStatus;
  readonly problem: SaveProblem | null;
  /** What waits is kept on this device. */
  readonly kept: boolean;
  readonly keeping: boolean;
  /** The record is newer than what is shown. */
  readonly isBehind: boolean;
  /** Everything done so far, confirmed or not. */
  readonly state: SessionState;
}

/** What is shown of it: a time without network is calm as long as all is kept here, and what is not kept is said. Cannot fail. */
export const snapshotOf = (saving: Saving): SaveSnapshot => {
  const { confirmed, pending, refused, clashing, status, kept } = saving;
  const { state: theirs, lastEventNumber, closedAt, updatedAt } = confirmed;
  const isOlder = status === 'saved' && saving.isBehind;
  const offline = status === 'not_saved' && saving.problem === 'offline' && kept;
  const problem = isOlder ? 'elsewhere' : saving.problem;
  return {
    state: saving.state,
    closedAt,
    seen: lastEventNumber,
    status: isOlder ? 'elsewhere' : offline ? 'offline' : status,
    waiting: pending.length + refused.length,
    keeping: saving.keeping,
    unsaved: [...new Set(pending.flatMap(({ before }) => Object.keys(before)))],
    problem: !kept && problem && waitsForServer.has(problem) ? 'not_kept' : problem,
    clash: clashing.length > 0 ? { places: clashing, theirs, theirsAt: updatedAt } : null,
    refused,
  };
};

const waitsForServer: ReadonlySet<SaveProblem> = new Set(['unreachable', 'offline']);
