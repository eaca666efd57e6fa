import 'server-only';
import { z } from 'zod';
import type { ClinicKeys } from '../at-rest/clinic-keys';
import type { KeyStore } from '../at-rest/key-store';
import type { CurrentClinician } from '../auth/clinician';
import { type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import type { SessionsAtHand } from './at-hand';
import { parseEvent } from './events';
import { tellingTypes } from './list/session-words';
import { readable, writable } from './readable-sql';
import type { SessionEvent } from './schema';
import { openedState, referenceOf, storedState, textsOf } from './sealed-texts';
import type { SessionView } from './wire/schema';

/** The versions an event was made with, and when, by whom. */
export interface Stamp {
  readonly at: Instant;
  readonly appVersion: string;
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
}

export interface StampedEvent extends Stamp {
  readonly number: number;
  readonly event: SessionEvent;
}

/** Where a session's chain ends, as its row says: what the next event has to follow. Its texts are sealed. */
export type ChainEnd = Readonly<z.infer<typeof rowShape>>;

/** What of sessions is read. Every function takes the clinician who asks and sees only what is theirs or shared with them. */
export const sessionReadingStore = (db: Db, keyStore: KeyStore, atHand: SessionsAtHand) => ({
  async load(clinician: CurrentClinician, id: string): Promise<SessionView | null> {
    return (await loaded(db, keyStore, { name: 'load-session', condition: readable }, clinician, id))?.session ?? null;
  },

  /**
   * The same of one to write in, with the end of its chain, which the next event follows. That end may be what `atHand`
   * says when it has this number: whoever appends to it has to hear that it has moved on.
   */
  async loadToAppend(
    clinician: CurrentClinician,
    id: string,
    lastEventNumber?: number,
  ): Promise<{ session: SessionView; end: ChainEnd } | null> {
    const end = lastEventNumber === undefined ? null : atHand.take(clinician, id, lastEventNumber);
    if (end) return { session: viewOf(end, await keyStore.of(clinician.clinicId)), end };
    return loaded(db, keyStore, { name: 'load-session-to-append', condition: writable }, clinician, id);
  },

  /** The number of the event that an idempotency key has already made. */
  async numberOf(clinician: CurrentClinician, id: string, idempotencyKey: string): Promise<number | null> {
    const event = await db.sessionEvent.findFirst({
      where: { sessionId: id, idempotencyKey, session: readableBy(clinician) },
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
    const row = await db.sessionEvent.findFirstOrThrow({
      where: { sessionId: id, number },
      select: eventColumns,
    });
    const event = parseEvent(row, textsOf(await keyStore.of(clinician.clinicId), id));
    if (event.type !== 'assessment_recorded') throw new Error('An entry is not followed by its assessment');
    return { lastEventNumber: number, fingerprint: event.fingerprint };
  },

  /** Its events that say something in words which its state does not hold (list/session-words.ts). */
  async telling(clinician: CurrentClinician, id: string): Promise<readonly SessionEvent[]> {
    const rows = await db.sessionEvent.findMany({
      where: { sessionId: id, type: { in: [...tellingTypes] }, session: readableBy(clinician) },
      orderBy: { number: 'asc' },
      select: eventColumns,
    });
    const texts = textsOf(await keyStore.of(clinician.clinicId), id);
    return rows.map((row) => parseEvent(row, texts));
  },

  /** All events of a session, oldest first. */
  async events(clinician: CurrentClinician, id: string): Promise<readonly StampedEvent[]> {
    if (id.includes('\0')) return [];
    const [keys, { rows }] = await Promise.all([
      keyStore.of(clinician.clinicId),
      // Past Prisma, which would write out each assessment as text once more and read it again (0006).
      db.pool.query({
        name: 'load-events',
        text: `SELECT "number", "type", "version", "payload", "at", "appVersion", "engineVersion", "knowledgeVersion"
          FROM "SessionEvent" WHERE "sessionId" = $1
            AND EXISTS (SELECT FROM "ClinicalSession" WHERE "id" = $1 AND ${readable}) ORDER BY "number"`,
        values: [id, clinician.id],
      }),
    ]);
    const texts = textsOf(keys, id);
    return eventRows.parse(rows).map((row) => ({
      number: row.number,
      event: parseEvent(row, texts),
      at: instantOf(row.at),
      appVersion: row.appVersion,
      engineVersion: row.engineVersion,
      knowledgeVersion: row.knowledgeVersion,
    }));
  },
});

const loaded = async (
  db: Db,
  keyStore: KeyStore,
  { name, condition }: { readonly name: string; readonly condition: string },
  clinician: CurrentClinician,
  id: string,
): Promise<{ session: SessionView; end: ChainEnd } | null> => {
  // PostgreSQL takes no text with a zero in it, and no session is called so.
  if (id.includes('\0')) return null;
  const { rows } = await db.pool.query({
    name,
    text: `SELECT "id", "localReference", "demonstration", "lastEventNumber", "lastHash", "state", "createdAt",
        "updatedAt", "closedAt", "appVersion", "engineVersion", "knowledgeVersion"
      FROM "ClinicalSession" WHERE "id" = $1 AND ${condition}`,
    values: [id, clinician.id],
  });
  if (!rows[0]) return null;
  const end = rowShape.parse(rows[0]);
  return { session: viewOf(end, await keyStore.of(clinician.clinicId)), end };
};

/** As `readable`, for Prisma. */
const readableBy = ({ id }: CurrentClinician) => ({
  OR: [{ clinicianId: id }, { grants: { some: { granteeId: id } } }],
});

const rowShape = z.object({
  id: z.string(),
  localReference: z.string().nullable(),
  demonstration: z.boolean(),
  lastEventNumber: z.int(),
  lastHash: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  state: storedState,
  createdAt: z.date(),
  updatedAt: z.date(),
  closedAt: z.date().nullable(),
  appVersion: z.string(),
  engineVersion: z.string(),
  knowledgeVersion: z.string(),
});

const eventRows = z.array(
  z.object({
    number: z.int(),
    type: z.string(),
    version: z.int(),
    payload: z.unknown(),
    at: z.date(),
    appVersion: z.string(),
    engineVersion: z.string(),
    knowledgeVersion: z.string(),
  }),
);

const eventColumns = { type: true, version: true, payload: true } as const;

const viewOf = ({ lastHash: _lastHash, ...row }: ChainEnd, keys: ClinicKeys): SessionView => ({
  ...row,
  localReference: referenceOf(keys, row.id).open(row.localReference),
  state: openedState(row.state, textsOf(keys, row.id)),
  createdAt: instantOf(row.createdAt),
  updatedAt: instantOf(row.updatedAt),
  closedAt: row.closedAt && instantOf(row.closedAt),
});
