import 'server-only';
import { DatabaseError } from 'pg';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import type { SessionId } from '../ids';
import { linked, linkedFromStart, linkedPair } from './linked-rows';
import type { Outcome, SessionEvent, SessionOutline, SessionState } from './schema';
import { type ChainEnd, type Stamp, sessionReadingStore } from './session-reading-store';

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

export type SessionStore = ReturnType<typeof sessionStore>;

/**
 * Where sessions meet the database. Every function takes the clinician who asks and sees only what is theirs: a session
 * of someone else is not found.
 */
export const sessionStore = (db: Db) => ({
  ...sessionReadingStore(db),

  /** Makes the session with its first events, or gives the one that this key has already made. */
  async create(
    clinician: CurrentClinician,
    session: {
      readonly id: SessionId;
      readonly creationKey: string;
      readonly localReference: string | null;
      readonly demonstration: boolean;
      readonly followsId?: string;
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
            "lastEventNumber", "lastHash", "state", "outline", "engineVersion", "knowledgeVersion", "createdAt", "updatedAt",
            "followsId")
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $12, $13, $13, $18)
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
        session.followsId ?? null,
      ],
    });
    if (rowCount === rows.length) return session.id;
    const earlier = await db.clinicalSession.findUniqueOrThrow({
      where: { clinicianId_creationKey: { clinicianId: clinician.id, creationKey: session.creationKey } },
      select: { id: true },
    });
    return earlier.id;
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

  /** Removes this clinician's demonstration sessions, and nothing else. Gives how many there were. */
  async removeDemonstrations(clinician: CurrentClinician): Promise<number> {
    const [row] = await db.$queryRaw<{ count: number }[]>`SELECT remove_demonstrations(${clinician.id}) AS "count"`;
    return row?.count ?? 0;
  },
});

/** PostgreSQL's unique violation. */
const isKeyTaken = (error: unknown): boolean => error instanceof DatabaseError && error.code === '23505';
