import { type RedFlag, urgencies } from '@/engine';
import type { SessionState } from '@/server/sessions/schema';

/**
 * Those that call for action, the most urgent first: they fire on strong signs, and nobody has set them aside. One that
 * fires for the same reason as a stronger one gives way to it, and comes back when the stronger one is set aside.
 */
export const standingFlags = (redFlags: readonly RedFlag[], setAside: SessionState['setAside']): readonly RedFlag[] => {
  const raised = redFlags.filter(
    ({ rule, state, strength }) => state === 'fires' && strength !== 'check_first' && !(rule in setAside),
  );
  const rules = new Set(raised.map(({ rule }) => rule));
  return raised
    .filter(({ givesWayTo }) => !givesWayTo?.some((rule) => rules.has(rule)))
    .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency));
};
