import 'server-only';
import { DatabaseError } from 'pg';
import { z } from 'zod';
import { Prisma } from '@/prisma/generated/client';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import type { SessionId } from '../ids';
import { parseEvent, rowOf } from './events';
import {
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
    const versions = { engineVersion: session.stamp.engineVersion, knowledgeVersion: session.stamp.knowledgeVersion };
    try {
      await db.clinicalSession.create({
        data: {
          id: session.id,
          clinicId: clinician.clinicId,
          clinicianId: clinician.id,
          creationKey: session.creationKey,
          localReference: session.localReference,
          demonstration: session.demonstration,
          lastEventNumber: session.events.length,
          state: session.state,
          outline: session.outline,
          ...versions,
          createdAt: at,
          updatedAt: at,
          events: {
            createMany: {
              data: session.events.map((event, index) => ({
                number: index + 1,
                ...rowOf(event),
                clinicianId: clinician.id,
                ...versions,
                at,
              })),
            },
          },
        },
        select: { id: true },
      });
      return session.id;
    } catch (error) {
      if (!isTaken(error)) throw error;
      const earlier = await db.clinicalSession.findUniqueOrThrow({
        where: { clinicianId_creationKey: { clinicianId: clinician.id, creationKey: session.creationKey } },
        select: { id: true },
      });
      return earlier.id;
    }
  },

  async load(clinician: CurrentClinician, id: string): Promise<SessionView | null> {
    const { rows } = await db.pool.query({
      name: 'load-session',
      text: `SELECT "id", "localReference", "demonstration", "lastEventNumber", "state", "createdAt", "updatedAt",
          "closedAt", "engineVersion", "knowledgeVersion"
        FROM "ClinicalSession" WHERE "id" = $1 AND "clinicianId" = $2`,
      values: [id, clinician.id],
    });
    return rows[0] ? viewOf(rowShape.parse(rows[0])) : null;
  },

  /**
   * Appends an entry and its assessment in one statement, and so in one transaction, if nothing else has been appended
   * since `after`. False when something has, or when its key has been used before.
   */
  async append(clinician: CurrentClinician, id: string, after: number, appended: Appended): Promise<boolean> {
    const at = dateOf(appended.stamp.at);
    const { engineVersion, knowledgeVersion } = appended.stamp;
    const [entry, assessment] = appended.events.map(rowOf);
    if (!entry || !assessment) throw new RangeError('An entry is appended together with its assessment');
    try {
      const { rowCount } = await db.pool.query({
        name: 'append-to-session',
        text: `WITH moved AS (
            UPDATE "ClinicalSession"
            SET "lastEventNumber" = $3::int + 2, "state" = $4::jsonb, "outline" = $5::jsonb, "engineVersion" = $6,
                "knowledgeVersion" = $7, "closedAt" = $8, "updatedAt" = $9
            WHERE "id" = $1 AND "clinicianId" = $2 AND "lastEventNumber" = $3::int AND "closedAt" IS NULL
            RETURNING "id"
          )
          INSERT INTO "SessionEvent"
            ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId", "engineVersion", "knowledgeVersion", "at")
          SELECT moved."id", row.number, row.type, row.version, row.payload, row.key, $2, $6, $7, $9
          FROM moved, (VALUES
            ($3::int + 1, $10, $11::int, $12::json, $13),
            ($3::int + 2, $14, $15::int, $16::json, NULL)
          ) AS row (number, type, version, payload, key)`,
        values: [
          id,
          clinician.id,
          after,
          JSON.stringify(appended.state),
          JSON.stringify(appended.outline),
          engineVersion,
          knowledgeVersion,
          appended.closedAt && dateOf(appended.closedAt),
          at,
          entry.type,
          entry.version,
          JSON.stringify(entry.payload),
          appended.idempotencyKey,
          assessment.type,
          assessment.version,
          JSON.stringify(assessment.payload),
        ],
      });
      return rowCount === 2;
    } catch (error) {
      // The key has been used: a page that was reloaded before the reply came sends again what is already there.
      if (isKeyTaken(error)) return false;
      throw error;
    }
  },

  /** The assessment that an idempotency key has already led to, with the number of its event. */
  async replayed(
    clinician: CurrentClinician,
    id: string,
    idempotencyKey: string,
  ): Promise<{ readonly lastEventNumber: number; readonly fingerprint: string } | null> {
    const entry = await db.sessionEvent.findFirst({
      where: { sessionId: id, idempotencyKey, session: { clinicianId: clinician.id } },
      select: { number: true },
    });
    if (!entry) return null;
    const number = entry.number + 1;
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
    const { count } = await db.clinicalSession.deleteMany({
      where: { clinicianId: clinician.id, demonstration: true },
    });
    return count;
  },
});

const rowShape = z.object({
  id: z.string(),
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  lastEventNumber: z.int(),
  state: sessionState,
  createdAt: z.date(),
  updatedAt: z.date(),
  closedAt: z.date().nullable(),
  engineVersion: z.string(),
  knowledgeVersion: z.string(),
});

const eventColumns = { type: true, version: true, payload: true } as const;

const viewOf = (row: z.infer<typeof rowShape>): SessionView => ({
  ...row,
  createdAt: instantOf(row.createdAt),
  updatedAt: instantOf(row.updatedAt),
  closedAt: row.closedAt && instantOf(row.closedAt),
});

/** PostgreSQL's unique violation. */
const isKeyTaken = (error: unknown): boolean => error instanceof DatabaseError && error.code === '23505';

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
