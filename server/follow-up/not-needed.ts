import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { SessionIssue } from '../sessions/issue';
import { recordEntry } from '../sessions/record-entry';
import type { Entry } from '../sessions/schema';
import type { NotNeededInput } from './schema';

/**
 * Declines what had been chosen, with the reason. A signed session is amended for it, with the same reason, and stays open:
 * what is signed is never signed by itself. Asked a second time it changes nothing.
 */
export const notNeeded = async (
  deps: Deps,
  clinician: CurrentClinician,
  { sessionId, investigation, reason }: NotNeededInput,
): Promise<Result<{ reopened: boolean }, SessionIssue>> => {
  const session = await deps.sessions.load(clinician, sessionId);
  if (!session) return fail({ code: 'session_not_found' });
  if (session.state.decisions[investigation]?.choice !== 'chosen') return ok({ reopened: false });
  const reopened = session.closedAt !== null;
  const entries: readonly Entry[] = [
    ...(reopened ? [{ type: 'session_amended', reason } as const] : []),
    { type: 'investigation_declined', investigation, reason },
  ];
  let { lastEventNumber } = session;
  for (const entry of entries) {
    const recorded = await recordEntry(deps, clinician, {
      sessionId,
      lastEventNumber,
      idempotencyKey: randomUUID(),
      knowledgeVersion: deps.release.knowledge.version,
      entry,
    });
    if (!recorded.ok) return recorded;
    ({ lastEventNumber } = recorded.value);
  }
  return ok({ reopened });
};
