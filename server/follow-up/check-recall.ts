import { setImmediate } from 'node:timers/promises';
import { engineVersion } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import { parseInstant } from '../clock';
import type { Deps } from '../deps';
import { sessionId as sessionIdOf } from '../sessions/schema';
import type { FollowUpPlace } from './open-store';
import { type OpenSession, recallOf } from './recall';
import type { RecalledSession, RecallInput, RecallOutput } from './schema';
import type { Whose } from './whose';

/** The versions that sessions of today are thought of with. */
const versionsOf = ({ release }: Deps) => ({ knowledge: release.knowledge.version, engine: engineVersion });

/** Thinks of a stretch of open sessions again with today's knowledge, and gives those whose advice is otherwise. */
export const checkRecall = async (
  deps: Deps,
  clinician: CurrentClinician,
  { clinician: whose, cursor, limit }: RecallInput,
): Promise<RecallOutput> => {
  const stretch = { versions: versionsOf(deps), whose, after: placeOf(cursor ?? ''), limit: limit + 1 };
  const found = await deps.followUp.openBefore(clinician, stretch);
  const checked = found.slice(0, limit);
  const last = checked.at(-1);
  const sessions: RecalledSession[] = [];
  for (const session of checked) {
    // Each takes the process for some milliseconds: others get their turn in between.
    await setImmediate();
    sessions.push(...recalled(session, deps));
  }
  return {
    checked: checked.length,
    sessions,
    nextCursor: last && found.length > limit ? `${last.createdAt}~${last.sessionId}` : null,
  };
};

/** How many sessions there are to think of again. */
export const countRecall = (deps: Deps, clinician: CurrentClinician, whose: Whose = null): Promise<number> =>
  deps.followUp.countOpenBefore(clinician, versionsOf(deps), whose);

/** The same of one session: `null` when its advice is today's, or it is none of this clinician's open ones. */
export const recallOfOne = async (
  deps: Deps,
  clinician: CurrentClinician,
  sessionId: string,
): Promise<RecalledSession | null> => {
  const session = await deps.followUp.openOne(clinician, sessionId);
  return (session && recalled(session, deps)[0]) ?? null;
};

const recalled = (session: OpenSession, deps: Deps): readonly RecalledSession[] => {
  const { sessionId, localReference, demonstration, updatedAt, state, shared, consultation } = session;
  const recall = recallOf(session, deps.release.knowledge);
  if (!recall) return [];
  const { knowledgeVersion: madeWith } = consultation.assessment;
  const { patient, complaints } = state;
  return [
    {
      sessionId,
      localReference,
      demonstration,
      signed: false,
      ...patient,
      complaints,
      shared,
      updatedAt,
      madeWith,
      recall,
    },
  ];
};

const placeOf = (text: string): FollowUpPlace | null => {
  const [at, id] = text.split('~');
  const createdAt = parseInstant(at);
  const last = sessionIdOf.safeParse(id);
  return createdAt && last.success ? { createdAt, id: last.data } : null;
};
