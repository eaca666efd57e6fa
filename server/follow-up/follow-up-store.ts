import 'server-only';
import { z } from 'zod';
import type { ClinicKeys } from '../at-rest/clinic-keys';
import type { KeyStore } from '../at-rest/key-store';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { parseEvent } from '../sessions/events';
import { eachReadable, readable, sharedWith, writable } from '../sessions/readable-sql';
import { patient, shared } from '../sessions/schema';
import { openedState, referenceOf, storedState, textsOf } from '../sessions/sealed-texts';
import { storeFor } from '../tenancy/store-for';
import type { StatedCase } from './calibration';
import type { OpenSession } from './recall';
import type { Awaited } from './schema';

export type FollowUpStore = ReturnType<typeof followUpStore>;

/** Where a stretch of sessions ends: the next one begins behind it. */
export interface FollowUpPlace {
  readonly createdAt: Instant;
  readonly id: string;
}

/** Whose sessions are looked at; `null` for the asking clinician's own and those shared with them. */
export type Whose = string | null;

/**
 * What of past sessions is followed up. Every function sees what the asking clinician may read; a day is set by who may write;
 * what was stated is the asking clinician's own, or summed up their clinic's.
 */
export const followUpStore = (db: Db, keyStore: KeyStore) => storeFor(['clinician'], everyFollowUp(db, keyStore));

const everyFollowUp = (db: Db, keyStore: KeyStore) => ({
  /** What was chosen and has no result, in sessions that began since then. */
  async awaited(clinician: CurrentClinician, since: Instant, whose: Whose): Promise<readonly Awaited[]> {
    const each = eachReadable(
      (mine) => `SELECT session."id" AS "sessionId", session."localReference", session."demonstration",
          session."closedAt" IS NOT NULL AS "signed", session."lastEventNumber", session."state"->'patient' AS "patient",
          session."state"->'complaints' AS "complaints", decision.key AS "investigation", chosen."at" AS "chosenAt",
          to_char(expected."expectedOn", 'YYYY-MM-DD') AS "expectedOn", ${sharedWith('$1', 'session')}
        FROM "ClinicalSession" AS session
        CROSS JOIN LATERAL jsonb_each(session."state"->'decisions') AS decision
        LEFT JOIN "ExpectedResult" AS expected
          ON expected."sessionId" = session."id" AND expected."investigation" = decision.key
        LEFT JOIN LATERAL (
          SELECT max(CASE WHEN event."type" = 'investigation_chosen'
              THEN CASE WHEN event."payload"->>'investigation' = decision.key THEN event."at" END
              ELSE (SELECT max((one->>'at')::timestamptz) FROM json_array_elements(event."payload"->'entries') AS one
                WHERE one->'entry'->>'type' = 'investigation_chosen' AND one->'entry'->>'investigation' = decision.key)
            END) AS "at"
          FROM "SessionEvent" AS event
          WHERE event."sessionId" = session."id" AND event."type" IN ('investigation_chosen', 'entries_imported')
        ) AS chosen ON true
        WHERE ${mine} AND ${ofWhom('$3')} AND session."createdAt" >= $2 AND session."outline"->'outstanding' <> '[]'
          AND decision.value->>'choice' = 'chosen' AND NOT session."state"->'results' ? decision.key`,
    );
    const { rows } = await db.pool.query({
      name: 'follow-up-awaited',
      text: each,
      values: [clinician.id, dateOf(since), whose],
    });
    const keys = await keyStore.of(clinician.clinicId);
    return z
      .array(awaitedRow)
      .parse(rows)
      .map(({ patient: described, chosenAt, ...row }) => ({
        ...row,
        ...described,
        localReference: referenceOf(keys, row.sessionId).open(row.localReference),
        chosenAt: chosenAt && instantOf(chosenAt),
      }));
  },

  /** Keeps the day on which a result is meant to come; false when this clinician may not write in such a session. */
  async expect(
    clinician: CurrentClinician,
    expected: { readonly sessionId: string; readonly investigation: string; readonly on: string; readonly at: Instant },
  ): Promise<boolean> {
    const { rowCount } = await db.pool.query({
      name: 'follow-up-expect',
      text: `INSERT INTO "ExpectedResult" ("sessionId", "clinicId", "investigation", "expectedOn", "setAt")
        SELECT "id", "clinicId", $3, $4::date, $5 FROM "ClinicalSession" WHERE "id" = $1 AND ${writable}
        ON CONFLICT ("sessionId", "investigation") DO UPDATE SET "expectedOn" = $4::date, "setAt" = $5`,
      values: [expected.sessionId, clinician.id, expected.investigation, expected.on, dateOf(expected.at)],
    });
    return rowCount === 1;
  },

  /** Forgets that day; false when this clinician may not write in such a session. */
  async expectAsUsual(clinician: CurrentClinician, sessionId: string, investigation: string): Promise<boolean> {
    const mine = {
      id: sessionId,
      OR: [{ clinicianId: clinician.id }, { grants: { some: { granteeId: clinician.id, access: 'write' } } }],
    };
    if ((await db.clinicalSession.count({ where: mine })) === 0) return false;
    await db.expectedResult.deleteMany({ where: { sessionId, investigation, session: mine } });
    return true;
  },

  /** Open sessions last thought of with another knowledge or engine than these, the newest first, a stretch at a time. */
  async openBefore(
    clinician: CurrentClinician,
    stretch: {
      readonly versions: { readonly knowledge: string; readonly engine: string };
      readonly whose: Whose;
      readonly after: FollowUpPlace | null;
      readonly limit: number;
    },
  ): Promise<readonly OpenSession[]> {
    const { versions, whose, after, limit } = stretch;
    const order = 'ORDER BY "createdAt" DESC, "id" DESC LIMIT $4';
    const each = eachReadable(
      (mine) => `${openSessions('$1')} ${mine} AND ${ofWhom('$5')} AND ${older}
        ${after ? 'AND ("createdAt", "id") < ($6, $7)' : ''} ${order}`,
    );
    const { rows } = await db.pool.query({
      name: after ? 'follow-up-open-behind' : 'follow-up-open',
      text: `${each} ${order}`,
      values: [
        clinician.id,
        versions.knowledge,
        versions.engine,
        limit,
        whose,
        ...(after ? [dateOf(after.createdAt), after.id] : []),
      ],
    });
    const keys = await keyStore.of(clinician.clinicId);
    return rows.map((row) => openSessionOf(row, keys));
  },

  /** How many of those there are. */
  async countOpenBefore(
    clinician: CurrentClinician,
    versions: { readonly knowledge: string; readonly engine: string },
    whose: Whose,
  ): Promise<number> {
    const each = eachReadable(
      (mine) => `SELECT FROM "ClinicalSession" WHERE ${mine} AND ${ofWhom('$4')} AND "closedAt" IS NULL AND ${older}`,
    );
    const { rows } = await db.pool.query({
      name: 'follow-up-count-open',
      text: `SELECT count(*)::int AS "count" FROM (${each}) AS "some"`,
      values: [clinician.id, versions.knowledge, versions.engine, whose],
    });
    return z.object({ count: z.int() }).parse(rows[0]).count;
  },

  /** One open session, one’s own or shared, whatever it was thought of with. */
  async openOne(clinician: CurrentClinician, sessionId: string): Promise<OpenSession | null> {
    const { rows } = await db.pool.query({
      name: 'follow-up-open-one',
      text: `${openSessions('$2')} "id" = $1 AND ${readable}`,
      values: [sessionId, clinician.id],
    });
    return rows[0] ? openSessionOf(rows[0], await keyStore.of(clinician.clinicId)) : null;
  },

  /**
   * What was stated of sessions whose outcome is known, the latest first: the clinician’s own, or those of their whole
   * clinic. Those of others leave this server only summed up (docs/decisions/0019). Demonstrations are left out.
   *
   * It is the ranking of the last sign-off before the first outcome, or without one the last before it: what came after
   * somebody knew the answer was no forecast, and so was all that followed an outcome that came in with a file. The
   * diagnosis is that of the latest outcome.
   */
  async stated(
    clinician: CurrentClinician,
    { whose, limit }: { readonly whose: 'own' | 'clinic'; readonly limit: number },
  ): Promise<readonly StatedCase[]> {
    const { rows } = await db.pool.query({
      name: `follow-up-stated-${whose}`,
      text: `WITH known AS (
          SELECT "id", "clinicianId", "outcome"->'diagnosis' AS "diagnosis" FROM "ClinicalSession"
          WHERE ${whose === 'own' ? '"clinicianId" = $1' : '"clinicId" = $1'} AND "outcome" IS NOT NULL AND NOT "demonstration"
            AND NOT EXISTS (SELECT FROM "SessionEvent" AS came WHERE came."sessionId" = "ClinicalSession"."id"
              AND came."number" = 2 AND came."type" = 'entries_imported' AND came."payload"->'outcomes' IS NOT NULL)
          ORDER BY "createdAt" DESC, "id" DESC LIMIT $2
        )
        SELECT known."clinicianId" AS "clinician", known."diagnosis", (
          SELECT coalesce(json_agg(json_build_object('condition', one->'condition', 'probability', one->'posterior'->'point')), '[]')
          FROM json_array_elements(thought."payload"->'assessment'->'ranking') AS one
        ) AS "stated"
        FROM known
        CROSS JOIN LATERAL (
          SELECT min("number") AS "number" FROM "SessionEvent" WHERE "sessionId" = known."id" AND "type" = 'outcome_recorded'
        ) AS learned
        LEFT JOIN LATERAL (
          SELECT max("number") + 1 AS "number" FROM "SessionEvent"
          WHERE "sessionId" = known."id" AND "type" = 'session_closed' AND "number" < learned."number"
        ) AS signed ON true
        CROSS JOIN LATERAL (
          SELECT "payload" FROM "SessionEvent"
          WHERE "sessionId" = known."id" AND "type" = 'assessment_recorded'
            AND "number" <= coalesce(signed."number", learned."number")
          ORDER BY "number" DESC LIMIT 1
        ) AS thought`,
      values: [whose === 'own' ? clinician.id : clinician.clinicId, limit],
    });
    return z
      .array(statedRow)
      .parse(rows)
      .map(({ clinician: of, diagnosis, stated }) => ({
        clinician: of,
        diagnosis: diagnosis.condition ?? null,
        stated,
      }));
  },
});

const older = `("knowledgeVersion" <> $2 OR "engineVersion" <> $3)`;
const ofWhom = (whose: `$${number}`): string => `(${whose}::text IS NULL OR "clinicianId" = ${whose})`;
const openSessions = (
  who: '$1' | '$2',
): string => `SELECT "id", "localReference", "demonstration", "createdAt", "updatedAt", "state", ${sharedWith(who, 'session')}, (
      SELECT json_build_object('version', "version", 'payload', "payload") FROM "SessionEvent"
      WHERE "sessionId" = session."id" AND "type" = 'assessment_recorded' ORDER BY "number" DESC LIMIT 1
    ) AS "thought"
    FROM "ClinicalSession" AS session WHERE "closedAt" IS NULL AND`;

const awaitedRow = z.strictObject({
  sessionId: z.string(),
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  signed: z.boolean(),
  lastEventNumber: z.int(),
  patient,
  complaints: z.array(z.string()),
  investigation: z.string(),
  chosenAt: z.date().nullable(),
  expectedOn: z.string().nullable(),
  shared,
});

const openRow = z.strictObject({
  id: z.string(),
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  createdAt: z.date(),
  updatedAt: z.date(),
  state: storedState,
  shared,
  thought: z.strictObject({ version: z.int(), payload: z.unknown() }),
});

const openSessionOf = (found: unknown, keys: ClinicKeys): OpenSession => {
  const { id, createdAt, updatedAt, state, thought, ...row } = openRow.parse(found);
  const texts = textsOf(keys, id);
  const event = parseEvent({ type: 'assessment_recorded', ...thought }, texts);
  if (event.type !== 'assessment_recorded') throw new Error('An assessment that is none');
  const { assessment, advice } = event;
  return {
    ...row,
    sessionId: id,
    localReference: referenceOf(keys, id).open(row.localReference),
    createdAt: instantOf(createdAt),
    updatedAt: instantOf(updatedAt),
    state: openedState(state, texts),
    consultation: { assessment, advice },
  };
};

const statedRow = z.strictObject({
  clinician: z.string(),
  /** What another disease is called stays sealed: it is not asked for. */
  diagnosis: z.object({ condition: z.string().optional() }),
  stated: z.array(z.strictObject({ condition: z.string(), probability: z.number().min(0).max(1) })),
});
