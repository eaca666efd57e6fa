import { type RedFlag, urgencies } from '@/engine';
import type { SessionState } from '@/server/sessions/schema';

/** Those that call for action, the most urgent first: they fire on strong signs, and nobody has set them aside. */
export const standingFlags = (redFlags: readonly RedFlag[], setAside: SessionState['setAside']): readonly RedFlag[] =>
  redFlags
    .filter(({ rule, state, strength }) => state === 'fires' && strength !== 'check_first' && !(rule in setAside))
    .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency));
