import 'server-only';
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
      readonly events: readonly [SessionEvent, SessionEvent];
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
    const row = await db.clinicalSession.findFirst({ where: { id, clinicianId: clinician.id }, select: viewColumns });
    return row && viewOf(row);
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
    const append = db.$executeRaw`
      WITH moved AS (
        UPDATE "ClinicalSession"
        SET "lastEventNumber" = ${after + 2},
            "state" = ${JSON.stringify(appended.state)}::jsonb,
            "outline" = ${JSON.stringify(appended.outline)}::jsonb,
            "engineVersion" = ${engineVersion},
            "knowledgeVersion" = ${knowledgeVersion},
            "closedAt" = ${appended.closedAt && dateOf(appended.closedAt)},
            "updatedAt" = ${at}
        WHERE "id" = ${id} AND "clinicianId" = ${clinician.id} AND "lastEventNumber" = ${after} AND "closedAt" IS NULL
        RETURNING "id"
      )
      INSERT INTO "SessionEvent"
        ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId", "engineVersion", "knowledgeVersion", "at")
      SELECT moved."id", row.number, row.type, row.version, row.payload, row.key, ${clinician.id}, ${engineVersion}, ${knowledgeVersion}, ${at}
      FROM moved, (VALUES
        (${after + 1}::int, ${entry.type}, ${entry.version}::int, ${JSON.stringify(entry.payload)}::json, ${appended.idempotencyKey}),
        (${after + 2}::int, ${assessment.type}, ${assessment.version}::int, ${JSON.stringify(assessment.payload)}::json, NULL)
      ) AS row (number, type, version, payload, key)`;
    try {
      return (await append) === 2;
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

const viewColumns = {
  id: true,
  localReference: true,
  demonstration: true,
  lastEventNumber: true,
  state: true,
  createdAt: true,
  updatedAt: true,
  closedAt: true,
  engineVersion: true,
  knowledgeVersion: true,
} as const;

const eventColumns = { type: true, version: true, payload: true } as const;

const viewOf = (row: Prisma.ClinicalSessionGetPayload<{ select: typeof viewColumns }>): SessionView => ({
  ...row,
  state: sessionState.parse(row.state),
  createdAt: instantOf(row.createdAt),
  updatedAt: instantOf(row.updatedAt),
  closedAt: row.closedAt && instantOf(row.closedAt),
});

/** PostgreSQL's unique violation, as a raw statement reports it. */
const isKeyTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  /23505|unique constraint/i.test(`${JSON.stringify(error.meta)} ${error.message}`);

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
