import 'server-only';
import { DatabaseError } from 'pg';
import type { KeyStore } from '../at-rest/key-store';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import type { SessionId } from '../ids';
import { storeFor } from '../tenancy/store-for';
import { type SessionsAtHand, sessionsAtHand } from './at-hand';
import { knownOutcomes } from './known-outcomes';
import { linked, linkedFromStart, linkedPair } from './linked-rows';
import { writable } from './readable-sql';
import type { Entry, Outcome, SessionEvent, SessionOutline, SessionState } from './schema';
import { referenceOf, type StoredState, textsOf } from './sealed-texts';
import { type ChainEnd, type Stamp, sessionReadingStore } from './session-reading-store';
import { applyEntry, stateOf } from './state';
import type { Thought } from './think';

export interface Appended {
  readonly closedAt: Instant | null;
  /** Goes on from a signed version; everything else goes on from an open one. */
  readonly amends: boolean;
  readonly idempotencyKey: string;
  /** What the session is found by from now on; `null` when nothing was said in words. */
  readonly marks: readonly string[] | null;
  /** The state that is stored is folded here, of sealed texts. */
  readonly entry: SessionEvent;
  /** What it led to. */
  readonly thought: Pick<Thought, 'event' | 'payload' | 'outline'>;
  readonly stamp: Stamp;
}

export type SessionStore = ReturnType<typeof sessionStore>;

/**
 * Where sessions meet the database. Every function takes the clinician who asks and sees only what is theirs or shared with
 * them (SEC-02): any other session is not found; to whoever is no clinician all of it is refused. What clinicians write is
 * sealed and opened here: nothing outside knows of it.
 */
export const sessionStore = (db: Db, keyStore: KeyStore) =>
  storeFor(['clinician'], everySession(db, keyStore, sessionsAtHand()));

const everySession = (db: Db, keyStore: KeyStore, atHand: SessionsAtHand) => ({
  ...sessionReadingStore(db, keyStore, atHand),

  /** Makes the session with its first events, or gives the one that this key has already made. */
  async create(
    clinician: CurrentClinician,
    session: {
      readonly id: SessionId;
      readonly creationKey: string;
      readonly localReference: string | null;
      readonly demonstration: boolean;
      readonly followsId?: string;
      readonly outline: SessionOutline;
      /** What the session is found by when words are sought. */
      readonly marks: readonly string[];
      /** What it begins with, the assessment last. */
      readonly events: readonly SessionEvent[];
      readonly stamp: Stamp;
    },
  ): Promise<string> {
    const at = dateOf(session.stamp.at);
    const { engineVersion, knowledgeVersion } = session.stamp;
    const keys = await keyStore.of(clinician.clinicId);
    const rows = linkedFromStart(
      session.events,
      { sessionId: session.id, clinicianId: clinician.id, ...session.stamp },
      textsOf(keys, session.id),
    );
    const stored = rows.map((row) => ({ at: session.stamp.at, event: row.stored }));
    const outcome = knownOutcomes(stored).at(-1)?.outcome;
    const { rowCount } = await db.pool.query({
      name: 'create-session',
      text: `WITH made AS (
          INSERT INTO "ClinicalSession" ("id", "clinicId", "clinicianId", "creationKey", "localReference", "demonstration",
            "lastEventNumber", "lastHash", "state", "outline", "engineVersion", "knowledgeVersion", "createdAt", "updatedAt",
            "followsId", "outcome", "appVersion")
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $12, $13, $13, $19, $20::jsonb, $21)
          ON CONFLICT ("clinicianId", "creationKey") DO NOTHING
          RETURNING "id"
        ), text AS (
          INSERT INTO "SessionText" ("sessionId", "clinicId", "marks") SELECT "id", $2, $18::text[] FROM made
        )
        INSERT INTO "SessionEvent"
          ("sessionId", "number", "type", "version", "payload", "clinicianId", "appVersion", "engineVersion", "knowledgeVersion",
            "at", "hash")
        SELECT made."id", row.number, row.type, row.version, row.payload::json, $3, $21, $11, $12, $13, row.hash
        FROM made, unnest($14::text[], $15::int[], $16::text[], $17::bytea[])
          WITH ORDINALITY AS row (type, version, payload, hash, number)`,
      values: [
        session.id,
        clinician.clinicId,
        clinician.id,
        session.creationKey,
        referenceOf(keys, session.id).seal(session.localReference),
        session.demonstration,
        rows.length,
        rows.at(-1)?.hash,
        JSON.stringify(stateOf(stored)),
        JSON.stringify(session.outline),
        engineVersion,
        knowledgeVersion,
        at,
        rows.map(({ type }) => type),
        rows.map(({ version }) => version),
        rows.map(({ payload }) => payload),
        rows.map(({ hash }) => hash),
        session.marks,
        session.followsId ?? null,
        outcome ? JSON.stringify(outcome) : null,
        session.stamp.appVersion,
      ],
    });
    if (rowCount === rows.length) return session.id;
    const earlier = await db.clinicalSession.findFirstOrThrow({
      where: { clinicianId: clinician.id, creationKey: session.creationKey },
      select: { id: true },
    });
    return earlier.id;
  },

  /**
   * Appends an entry and its assessment in one statement, and so in one transaction, if nothing else has been appended
   * since that end. False when something has, or when its key has been used before.
   */
  async append(clinician: CurrentClinician, id: string, end: ChainEnd, appended: Appended): Promise<boolean> {
    // Instants go to the driver as they are written: it would put dates together piece by piece.
    const { at, ...versions } = appended.stamp;
    const { engineVersion, knowledgeVersion } = versions;
    const [entry, assessment] = linkedPair(
      end.lastHash,
      appended,
      {
        sessionId: id,
        number: end.lastEventNumber + 1,
        clinicianId: clinician.id,
        idempotencyKey: appended.idempotencyKey,
        ...appended.stamp,
      },
      textsOf(await keyStore.of(clinician.clinicId), id),
    );
    const state = applyEntry(end.state as SessionState, entry.stored as Entry, at) as StoredState;
    try {
      const { marks } = appended;
      const { rowCount } = await db.pool.query({
        name: marks ? 'append-words-to-session' : 'append-to-session',
        text: `WITH moved AS (
            UPDATE "ClinicalSession"
            SET "lastEventNumber" = $3::int + 2, "lastHash" = $18, "state" = $4::jsonb, "outline" = $5::jsonb,
                "appVersion" = $21, "engineVersion" = $6, "knowledgeVersion" = $7, "closedAt" = $8, "updatedAt" = $9
            WHERE "id" = $1 AND ${writable} AND "lastEventNumber" = $3::int AND "lastHash" = $19
              AND ("closedAt" IS NOT NULL) = $20::boolean
            RETURNING "id", "clinicId"
          )${marks ? keepMarks('$22') : ''}
          INSERT INTO "SessionEvent" ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId",
            "appVersion", "engineVersion", "knowledgeVersion", "at", "hash")
          SELECT moved."id", row.number, row.type, row.version, row.payload, row.key, $2, $21, $6, $7, $9, row.hash
          FROM moved, (VALUES
            ($3::int + 1, $10, $11::int, $12::json, $13, $17::bytea),
            ($3::int + 2, $14, $15::int, $16::json, NULL, $18)
          ) AS row (number, type, version, payload, key, hash)`,
        values: [
          id,
          clinician.id,
          end.lastEventNumber,
          JSON.stringify(state),
          JSON.stringify(appended.thought.outline),
          engineVersion,
          knowledgeVersion,
          appended.closedAt,
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
          appended.stamp.appVersion,
          ...(marks ? [marks] : []),
        ],
      });
      if (rowCount !== 2) return false;
      const [lastEventNumber, lastHash] = [end.lastEventNumber + 2, assessment.hash];
      const [closedAt, updatedAt] = [appended.closedAt && dateOf(appended.closedAt), dateOf(at)];
      atHand.keep(clinician, { ...end, ...versions, lastEventNumber, lastHash, state, closedAt, updatedAt });
      return true;
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
    {
      outcome,
      idempotencyKey,
      marks,
      stamp,
    }: { outcome: Outcome; idempotencyKey: string; marks: readonly string[] | null; stamp: Stamp },
  ): Promise<boolean> {
    const event = linked(
      end.lastHash,
      { type: 'outcome_recorded', outcome },
      { sessionId: id, number: end.lastEventNumber + 1, clinicianId: clinician.id, idempotencyKey, ...stamp },
      textsOf(await keyStore.of(clinician.clinicId), id),
    );
    const { outcome: sealed } = event.stored as Extract<SessionEvent, { type: 'outcome_recorded' }>;
    try {
      const { rowCount } = await db.pool.query({
        name: marks ? 'append-outcome-in-words' : 'append-outcome',
        text: `WITH moved AS (
            UPDATE "ClinicalSession" SET "lastEventNumber" = $3::int + 1, "lastHash" = $4, "outcome" = $5::jsonb, "updatedAt" = $6
            WHERE "id" = $1 AND ${writable} AND "lastEventNumber" = $3::int AND "lastHash" = $7
            RETURNING "id", "clinicId"
          )${marks ? keepMarks('$15') : ''}
          INSERT INTO "SessionEvent" ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId",
            "appVersion", "engineVersion", "knowledgeVersion", "at", "hash")
          SELECT moved."id", $3::int + 1, $8, $9::int, $10::json, $11, $2, $14, $12, $13, $6, $4 FROM moved`,
        values: [
          id,
          clinician.id,
          end.lastEventNumber,
          event.hash,
          JSON.stringify(sealed),
          dateOf(stamp.at),
          end.lastHash,
          event.type,
          event.version,
          event.payload,
          idempotencyKey,
          stamp.engineVersion,
          stamp.knowledgeVersion,
          stamp.appVersion,
          ...(marks ? [marks] : []),
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

const keepMarks = (marks: '$15' | '$22'): string => `, text AS (
            INSERT INTO "SessionText" ("sessionId", "clinicId", "marks") SELECT "id", "clinicId", ${marks}::text[] FROM moved
            ON CONFLICT ("sessionId") DO UPDATE SET "marks" = EXCLUDED."marks"
          )`;

/** PostgreSQL's unique violation. */
const isKeyTaken = (error: unknown): boolean => error instanceof DatabaseError && error.code === '23505';
