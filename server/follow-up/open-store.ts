import 'server-only';
import { z } from 'zod';
import type { ClinicKeys } from '../at-rest/clinic-keys';
import type { KeyStore } from '../at-rest/key-store';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { parseEvent } from '../sessions/events';
import { eachReadable, readable, sharedWith } from '../sessions/readable-sql';
import { openedState, referenceOf, storedState, textsOf } from '../sessions/sealed-texts';
import { shared } from '../sessions/wire/schema';
import type { OpenSession } from './recall';
import { ofWhom, type Whose } from './whose';

/** Where a stretch of sessions ends: the next one begins behind it. */
export interface FollowUpPlace {
  readonly createdAt: Instant;
  readonly id: string;
}

/** Open sessions, with what was last thought of them. */
export const openStore = (db: Db, keyStore: KeyStore) => ({
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
});

const older = `("knowledgeVersion" <> $2 OR "engineVersion" <> $3)`;
const openSessions = (
  who: '$1' | '$2',
): string => `SELECT "id", "localReference", "demonstration", "createdAt", "updatedAt", "state", ${sharedWith(who, 'session')}, (
      SELECT json_build_object('version', "version", 'payload', "payload") FROM "SessionEvent"
      WHERE "sessionId" = session."id" AND "type" = 'assessment_recorded' ORDER BY "number" DESC LIMIT 1
    ) AS "thought"
    FROM "ClinicalSession" AS session WHERE "closedAt" IS NULL AND`;

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
