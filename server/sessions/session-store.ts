import 'server-only';
import { DatabaseError } from 'pg';
import { z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import type { SessionId } from '../ids';
import { parseEvent } from './events';
import { linked, linkedFromStart, linkedPair } from './linked-rows';
import {
  type Outcome,
  type SessionEvent,
  type SessionOutline,
  type SessionState,
  type SessionSummary,
  type SessionView,
  sessionOutline,
  sessionState,
} from './schema';

/** The versions an event was made with, and when, by whom. */
export interface Stamp {
  readonly at: Instant;
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
}

export interface StampedEvent extends Stamp {
  readonly number: number;
  readonly event: SessionEvent;
}

export interface Appended {
  readonly state: SessionState;
  readonly outline: SessionOutline;
  readonly closedAt: Instant | null;
  /** Goes on from a signed version; everything else goes on from an open one. */
  readonly amends: boolean;
  readonly idempotencyKey: string;
  /** The entry first, then the assessment it led to. */
  readonly events: readonly [SessionEvent, SessionEvent];
  readonly stamp: Stamp;
}

/** Where a session's chain ends: what the next event has to follow. */
export interface ChainEnd {
  readonly lastEventNumber: number;
  readonly lastHash: Uint8Array;
}

export type SessionStore = ReturnType<typeof sessionStore>;

/**
 * Where sessions meet the database. Every function takes the clinician who asks and sees only what is theirs: a session
 * of someone else is not found.
 */
export const sessionStore = (db: Db) => ({
  /** Makes the session with its first events, or gives the one that this key has already made. */
  async create(
    clinician: CurrentClinician,
    session: {
      readonly id: SessionId;
      readonly creationKey: string;
      readonly localReference: string | null;
      readonly demonstration: boolean;
      readonly state: SessionState;
      readonly outline: SessionOutline;
      /** What it begins with, the assessment last. */
      readonly events: readonly SessionEvent[];
      readonly stamp: Stamp;
    },
  ): Promise<string> {
    const at = dateOf(session.stamp.at);
    const { engineVersion, knowledgeVersion } = session.stamp;
    const rows = linkedFromStart(session.events, {
      sessionId: session.id,
      clinicianId: clinician.id,
      ...session.stamp,
    });
    const { rowCount } = await db.pool.query({
      name: 'create-session',
      text: `WITH made AS (
          INSERT INTO "ClinicalSession" ("id", "clinicId", "clinicianId", "creationKey", "localReference", "demonstration",
            "lastEventNumber", "lastHash", "state", "outline", "engineVersion", "knowledgeVersion", "createdAt", "updatedAt")
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $12, $13, $13)
          ON CONFLICT ("clinicianId", "creationKey") DO NOTHING
          RETURNING "id"
        )
        INSERT INTO "SessionEvent"
          ("sessionId", "number", "type", "version", "payload", "clinicianId", "engineVersion", "knowledgeVersion", "at", "hash")
        SELECT made."id", row.number, row.type, row.version, row.payload::json, $3, $11, $12, $13, row.hash
        FROM made, unnest($14::text[], $15::int[], $16::text[], $17::bytea[])
          WITH ORDINALITY AS row (type, version, payload, hash, number)`,
      values: [
        session.id,
        clinician.clinicId,
        clinician.id,
        session.creationKey,
        session.localReference,
        session.demonstration,
        rows.length,
        rows.at(-1)?.hash,
        JSON.stringify(session.state),
        JSON.stringify(session.outline),
        engineVersion,
        knowledgeVersion,
        at,
        rows.map(({ type }) => type),
        rows.map(({ version }) => version),
        rows.map(({ payload }) => payload),
        rows.map(({ hash }) => hash),
      ],
    });
    if (rowCount === rows.length) return session.id;
    const earlier = await db.clinicalSession.findUniqueOrThrow({
      where: { clinicianId_creationKey: { clinicianId: clinician.id, creationKey: session.creationKey } },
      select: { id: true },
    });
    return earlier.id;
  },

  async load(clinician: CurrentClinician, id: string): Promise<SessionView | null> {
    return (await this.loadToAppend(clinician, id))?.session ?? null;
  },

  /** The same, with the end of its chain, which the next event follows. */
  async loadToAppend(clinician: CurrentClinician, id: string): Promise<{ session: SessionView; end: ChainEnd } | null> {
    const { rows } = await db.pool.query({
      name: 'load-session',
      text: `SELECT "id", "localReference", "demonstration", "lastEventNumber", "lastHash", "state", "createdAt",
          "updatedAt", "closedAt", "engineVersion", "knowledgeVersion"
        FROM "ClinicalSession" WHERE "id" = $1 AND "clinicianId" = $2`,
      values: [id, clinician.id],
    });
    if (!rows[0]) return null;
    const { lastHash, ...row } = rowShape.parse(rows[0]);
    return { session: viewOf(row), end: { lastEventNumber: row.lastEventNumber, lastHash } };
  },

  /**
   * Appends an entry and its assessment in one statement, and so in one transaction, if nothing else has been appended
   * since that end. False when something has, or when its key has been used before.
   */
  async append(clinician: CurrentClinician, id: string, end: ChainEnd, appended: Appended): Promise<boolean> {
    const at = dateOf(appended.stamp.at);
    const { engineVersion, knowledgeVersion } = appended.stamp;
    const [entry, assessment] = linkedPair(end.lastHash, appended.events, {
      sessionId: id,
      number: end.lastEventNumber + 1,
      clinicianId: clinician.id,
      idempotencyKey: appended.idempotencyKey,
      ...appended.stamp,
    });
    try {
      const { rowCount } = await db.pool.query({
        name: 'append-to-session',
        text: `WITH moved AS (
            UPDATE "ClinicalSession"
            SET "lastEventNumber" = $3::int + 2, "lastHash" = $18, "state" = $4::jsonb, "outline" = $5::jsonb,
                "engineVersion" = $6, "knowledgeVersion" = $7, "closedAt" = $8, "updatedAt" = $9
            WHERE "id" = $1 AND "clinicianId" = $2 AND "lastEventNumber" = $3::int AND "lastHash" = $19
              AND ("closedAt" IS NOT NULL) = $20::boolean
            RETURNING "id"
          )
          INSERT INTO "SessionEvent" ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId",
            "engineVersion", "knowledgeVersion", "at", "hash")
          SELECT moved."id", row.number, row.type, row.version, row.payload, row.key, $2, $6, $7, $9, row.hash
          FROM moved, (VALUES
            ($3::int + 1, $10, $11::int, $12::json, $13, $17::bytea),
            ($3::int + 2, $14, $15::int, $16::json, NULL, $18)
          ) AS row (number, type, version, payload, key, hash)`,
        values: [
          id,
          clinician.id,
          end.lastEventNumber,
          JSON.stringify(appended.state),
          JSON.stringify(appended.outline),
          engineVersion,
          knowledgeVersion,
          appended.closedAt && dateOf(appended.closedAt),
          at,
          entry.type,
          entry.version,
          entry.payload,
          appended.idempotencyKey,
          assessment.type,
          assessment.version,
          assessment.payload,
          entry.hash,
          assessment.hash,
          end.lastHash,
          appended.amends,
        ],
      });
      return rowCount === 2;
    } catch (error) {
      // The key has been used: a page that was reloaded before the reply came sends again what is already there.
      if (isKeyTaken(error)) return false;
      throw error;
    }
  },

  /** Appends an outcome, as `append` does, to a session that is open or signed off. */
  async appendOutcome(
    clinician: CurrentClinician,
    id: string,
    end: ChainEnd,
    { outcome, idempotencyKey, stamp }: { outcome: Outcome; idempotencyKey: string; stamp: Stamp },
  ): Promise<boolean> {
    const event = linked(
      end.lastHash,
      { type: 'outcome_recorded', outcome },
      { sessionId: id, number: end.lastEventNumber + 1, clinicianId: clinician.id, idempotencyKey, ...stamp },
    );
    try {
      const { rowCount } = await db.pool.query({
        name: 'append-outcome',
        text: `WITH moved AS (
            UPDATE "ClinicalSession" SET "lastEventNumber" = $3::int + 1, "lastHash" = $4, "outcome" = $5::jsonb, "updatedAt" = $6
            WHERE "id" = $1 AND "clinicianId" = $2 AND "lastEventNumber" = $3::int AND "lastHash" = $7
            RETURNING "id"
          )
          INSERT INTO "SessionEvent" ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId",
            "engineVersion", "knowledgeVersion", "at", "hash")
          SELECT moved."id", $3::int + 1, $8, $9::int, $10::json, $11, $2, $12, $13, $6, $4 FROM moved`,
        values: [
          id,
          clinician.id,
          end.lastEventNumber,
          event.hash,
          JSON.stringify(outcome),
          dateOf(stamp.at),
          end.lastHash,
          event.type,
          event.version,
          event.payload,
          idempotencyKey,
          stamp.engineVersion,
          stamp.knowledgeVersion,
        ],
      });
      return rowCount === 1;
    } catch (error) {
      if (isKeyTaken(error)) return false;
      throw error;
    }
  },

  /** The number of the event that an idempotency key has already made. */
  async numberOf(clinician: CurrentClinician, id: string, idempotencyKey: string): Promise<number | null> {
    const event = await db.sessionEvent.findFirst({
      where: { sessionId: id, idempotencyKey, session: { clinicianId: clinician.id } },
      select: { number: true },
    });
    return event?.number ?? null;
  },

  /** The assessment that an idempotency key has already led to, with the number of its event. */
  async replayed(
    clinician: CurrentClinician,
    id: string,
    idempotencyKey: string,
  ): Promise<{ readonly lastEventNumber: number; readonly fingerprint: string } | null> {
    const entry = await this.numberOf(clinician, id, idempotencyKey);
    if (entry === null) return null;
    const number = entry + 1;
    const row = await db.sessionEvent.findUniqueOrThrow({
      where: { sessionId_number: { sessionId: id, number } },
      select: eventColumns,
    });
    const event = parseEvent(row);
    if (event.type !== 'assessment_recorded') throw new Error('An entry is not followed by its assessment');
    return { lastEventNumber: number, fingerprint: event.fingerprint };
  },

  /** All events of a session, oldest first. */
  async events(clinician: CurrentClinician, id: string): Promise<readonly StampedEvent[]> {
    const rows = await db.sessionEvent.findMany({
      where: { sessionId: id, session: { clinicianId: clinician.id } },
      orderBy: { number: 'asc' },
      select: { ...eventColumns, number: true, at: true, engineVersion: true, knowledgeVersion: true },
    });
    return rows.map((row) => ({
      number: row.number,
      event: parseEvent(row),
      at: instantOf(row.at),
      engineVersion: row.engineVersion,
      knowledgeVersion: row.knowledgeVersion,
    }));
  },

  /** Newest first, `limit` of them from after the cursor on. */
  async list(
    clinician: CurrentClinician,
    page: { readonly cursor: { readonly createdAt: Instant; readonly id: string } | null; readonly limit: number },
  ): Promise<readonly SessionSummary[]> {
    const { cursor } = page;
    const before = cursor && dateOf(cursor.createdAt);
    const rows = await db.clinicalSession.findMany({
      where: {
        clinicianId: clinician.id,
        ...(cursor && before
          ? { OR: [{ createdAt: { lt: before } }, { createdAt: before, id: { lt: cursor.id } }] }
          : {}),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: page.limit,
      select: {
        id: true,
        localReference: true,
        demonstration: true,
        createdAt: true,
        updatedAt: true,
        closedAt: true,
        outline: true,
      },
    });
    return rows.map((row) => ({
      ...row,
      createdAt: instantOf(row.createdAt),
      updatedAt: instantOf(row.updatedAt),
      closedAt: row.closedAt && instantOf(row.closedAt),
      outline: sessionOutline.parse(row.outline),
    }));
  },

  /** Removes this clinician's demonstration sessions, and nothing else. Gives how many there were. */
  async removeDemonstrations(clinician: CurrentClinician): Promise<number> {
    const [row] = await db.$queryRaw<{ count: number }[]>`SELECT remove_demonstrations(${clinician.id}) AS "count"`;
    return row?.count ?? 0;
  },
});

const rowShape = z.object({
  id: z.string(),
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  lastEventNumber: z.int(),
  lastHash: z.instanceof(Uint8Array),
  state: sessionState,
  createdAt: z.date(),
  updatedAt: z.date(),
  closedAt: z.date().nullable(),
  engineVersion: z.string(),
  knowledgeVersion: z.string(),
});

const eventColumns = { type: true, version: true, payload: true } as const;

const viewOf = (row: Omit<z.infer<typeof rowShape>, 'lastHash'>): SessionView => ({
  ...row,
  createdAt: instantOf(row.createdAt),
  updatedAt: instantOf(row.updatedAt),
  closedAt: row.closedAt && instantOf(row.closedAt),
});

/** PostgreSQL's unique violation. */
const isKeyTaken = (error: unknown): boolean => error instanceof DatabaseError && error.code === '23505';
