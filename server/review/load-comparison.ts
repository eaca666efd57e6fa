import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { reviewSession, type SessionReview } from '../sessions/review-session';
import { compareSessions } from './compare-sessions';
import type { SessionComparison } from './schema';

export interface LoadedComparison {
  /** The one that was started first. */
  readonly before: SessionReview;
  readonly after: SessionReview;
  readonly comparison: SessionComparison;
}

/** Two sessions of this clinician, side by side; `null` when one of them is not found, or both are the same. */
export const loadComparison = async (
  deps: Deps,
  clinician: CurrentClinician,
  ids: readonly [string, string],
): Promise<LoadedComparison | null> => {
  if (ids[0] === ids[1]) return null;
  const [one, two] = [await reviewSession(deps, clinician, ids[0]), await reviewSession(deps, clinician, ids[1])];
  if (!one.ok || !two.ok) return null;
  const inOrder = one.value.session.createdAt <= two.value.session.createdAt;
  const [before, after] = inOrder ? [one.value, two.value] : [two.value, one.value];
  return { before, after, comparison: compareSessions(comparedOf(before), comparedOf(after)) };
};

const comparedOf = ({ session: { state }, consultation, outcome }: SessionReview) => ({
  state,
  consultation,
  outcome: outcome?.outcome ?? null,
});
