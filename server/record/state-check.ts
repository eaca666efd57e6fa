import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { parseEvent } from '../sessions/events';
import { knownOutcomes } from '../sessions/known-outcomes';
import type { Outcome, SessionEvent } from '../sessions/schema';
import { openedOutcome, openedState, storedState } from '../sessions/sealed-texts';
import { stateOf } from '../sessions/state';
import type { Queryable } from './chain-check';
import type { ChainFault } from './schema';

/** What the row of a session repeats of its events; entries only, as assessments change none of it. */
const statement = `
  SELECT session."id", session."lastEventNumber", session."state", session."outcome", session."followsId", session."demonstration",
    (
      SELECT to_char("startedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') FROM (
        SELECT "createdAt" AS "startedAt" FROM "ClinicalSession" WHERE "id" = session."followsId" AND "clinicId" = session."clinicId"
        UNION ALL
        SELECT "startedAt" FROM "SessionRemoval" WHERE "sessionId" = session."followsId" AND "clinicId" = session."clinicId"
      ) AS known LIMIT 1
    ) AS "followedStart",
    to_char(session."closedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closedAt",
    coalesce((
      SELECT json_agg(json_build_object('type', event."type", 'version', event."version", 'payload', event."payload",
        'at', to_char(event."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY event."number")
      FROM "SessionEvent" AS event WHERE event."sessionId" = session."id" AND event."type" <> 'assessment_recorded'
    ), '[]') AS events
  FROM "ClinicalSession" AS session
  WHERE session."id" > $1 AND ($2::text IS NULL OR session."clinicId" = $2)
  ORDER BY session."id" LIMIT $3`;

const row = z.object({
  id: z.string(),
  lastEventNumber: z.int(),
  state: z.unknown(),
  outcome: z.unknown(),
  followsId: z.string().nullable(),
  demonstration: z.boolean(),
  /** When the session began that is kept, or was removed by the rules, under that id in the same clinic. */
  followedStart: z.string().nullable(),
  closedAt: z.string().nullable(),
  events: z.array(z.object({ type: z.string(), version: z.int(), payload: z.unknown(), at: z.string() })),
});

/**
 * Folds the events again and holds the result against what is kept beside them for speed: the state, whether it is signed
 * off, the outcome, what it follows; and whether that one is, or was, a session of the same clinic. Gives a fault for each
 * session where these differ, or whose events cannot be read.
 */
export const checkStates = async (
  database: Queryable,
  {
    after,
    limit,
    clinicId,
  }: { readonly after: string | null; readonly limit: number; readonly clinicId: string | null },
): Promise<readonly ChainFault[]> => {
  const { rows } = await database.query(statement, [after ?? '', clinicId, limit]);
  return rows
    .map((found) => row.parse(found))
    .flatMap((session): ChainFault[] => {
      const sessionId = session.id;
      if (!repeatsItsEvents(session)) return [{ sessionId, number: session.lastEventNumber, kind: 'state_differs' }];
      return knowsWhatItFollows(session) ? [] : [{ sessionId, number: CARRIED, kind: 'followed_unknown' }];
    });
};

/** Sealed texts are compared as they are sealed, by a digest of it: whether a session is whole can be told without any key. */
const unread = { open: (sealed: string) => `sealed ${createHash('sha256').update(sealed).digest('hex')}` };

/** Number of the event that says what a session follows. */
const CARRIED = 2;

/** A published case may have been taken away, which leaves no trace: then nothing can be said of what followed it. */
const knowsWhatItFollows = ({ events, demonstration, followedStart }: z.infer<typeof row>): boolean => {
  const carried = events.find(({ type }) => type === 'entries_carried_over');
  if (!carried || (demonstration && followedStart === null)) return true;
  return (
    z.object({ from: z.object({ startedAt: z.string() }) }).parse(carried.payload).from.startedAt === followedStart
  );
};

const repeatsItsEvents = ({ state, closedAt, outcome, followsId, events }: z.infer<typeof row>): boolean => {
  try {
    const read = events.map((event) => ({ at: event.at, event: parseEvent(event, unread) }));
    // As the app would read it: a state of an earlier version lacks what has a default today.
    const repeated = {
      state: openedState(storedState.parse(state), unread),
      closedAt,
      followsId,
      outcome: outcome && openedOutcome(outcome as Outcome, unread),
    };
    return isDeepStrictEqual(repeated, { state: stateOf(read), ...endOf(read) });
  } catch {
    return false;
  }
};

/** When the session was signed off, if it was not opened again since; the one it follows; and the last outcome. */
const endOf = (events: readonly { readonly at: string; readonly event: SessionEvent }[]) => {
  const signs = events.findLast(({ event }) => event.type === 'session_closed' || event.type === 'session_amended');
  const carried = events.find(({ event }) => event.type === 'entries_carried_over')?.event;
  return {
    closedAt: signs?.event.type === 'session_closed' ? signs.at : null,
    followsId: carried?.type === 'entries_carried_over' ? carried.from.id : null,
    outcome: knownOutcomes(events).at(-1)?.outcome ?? null,
  };
};
