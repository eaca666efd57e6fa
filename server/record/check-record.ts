import { checkChains, type Queryable } from './chain-check';
import type { CheckedStretch } from './schema';
import { checkStates } from './state-check';

/**
 * Holds a stretch of sessions against their chains, and what their rows repeat against their events. A session whose chain
 * is broken is named by that alone: what its events fold to says nothing more.
 */
export const checkRecord = async (
  database: Queryable,
  stretch: { readonly after: string | null; readonly limit: number; readonly clinicId: string | null },
): Promise<CheckedStretch> => {
  const chains = await checkChains(database, stretch);
  const broken = new Set(chains.faults.map(({ sessionId }) => sessionId));
  const states = (await checkStates(database, stretch)).filter(({ sessionId }) => !broken.has(sessionId));
  return { ...chains, faults: [...chains.faults, ...states].sort((a, b) => (a.sessionId < b.sessionId ? -1 : 1)) };
};
