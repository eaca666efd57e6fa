import { fail, ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import type { SessionIssue } from '../sessions/issue';
import type { ExpectResultInput } from './schema';

const FURTHEST_MS = 5 * 366 * 86_400_000;

/** Keeps the day on which the clinician means to have a result, or goes back to the usual wait. It may have passed. */
export const expectResult = async (
  deps: Deps,
  clinician: CurrentClinician,
  { sessionId, investigation, expectedOn }: ExpectResultInput,
): Promise<Result<Record<string, never>, SessionIssue>> => {
  const at = deps.clock.now();
  if (expectedOn !== null && !isSoon(expectedOn, at)) return fail({ code: 'date_not_possible', date: expectedOn });
  if (!deps.entryRules.investigations.has(investigation)) return fail({ code: 'unknown_id', id: investigation });
  const kept =
    expectedOn === null
      ? await deps.followUp.expectAsUsual(clinician, sessionId, investigation)
      : await deps.followUp.expect(clinician, { sessionId, investigation, on: expectedOn, at });
  return kept ? ok({}) : fail({ code: 'session_not_found' });
};

const isSoon = (day: string, now: string): boolean => Math.abs(Date.parse(day) - Date.parse(now)) < FURTHEST_MS;
