import 'server-only';
import { z } from 'zod';
import type { KeyStore } from '../at-rest/key-store';
import type { CurrentClinician } from '../auth/clinician';
import { instantOf } from '../clock';
import type { Db } from '../db';
import { wordsIn } from '../library/search/words';
import { summaryColumns, summaryOf } from '../sessions/list/summary-row';
import { eachReadable, readable } from '../sessions/readable-sql';
import { referenceOf } from '../sessions/sealed-texts';
import type { SessionSummary } from '../sessions/wire/schema';
import { storeFor } from '../tenancy/store-for';

export type RelatedSessionsStore = ReturnType<typeof relatedSessionsStore>;

const MOST = 20;
/** A reference is sealed, and found by its words: of those that hold them, so many are opened and compared. */
const LOOKED_AT = 200;

/** Sessions that belong to another one. Every function takes the clinician who asks and sees only what they may read. */
export const relatedSessionsStore = (db: Db, keyStore: KeyStore) =>
  storeFor(['clinician'], relatedSessions(db, keyStore));

const relatedSessions = (db: Db, keyStore: KeyStore) => ({
  /** Those that began with what this one ended with, the first one first. */
  async followUpsOf(
    clinician: CurrentClinician,
    id: string,
  ): Promise<readonly { readonly id: string; readonly createdAt: string; readonly closedAt: string | null }[]> {
    const each = eachReadable(
      (whose) => `SELECT "id", "createdAt", "closedAt" FROM "ClinicalSession" WHERE ${whose} AND "followsId" = $2`,
    );
    const { rows } = await db.pool.query({
      text: `${each} ORDER BY "createdAt", "id" LIMIT ${MOST}`,
      values: [clinician.id, id],
    });
    return z
      .array(followUp)
      .parse(rows)
      .map(({ id: own, createdAt, closedAt }) => ({
        id: own,
        createdAt: instantOf(createdAt),
        closedAt: closedAt && instantOf(closedAt),
      }));
  },

  /** Other sessions with the same local reference, newest first; compared here, so that the reference travels nowhere. */
  async withSameReference(clinician: CurrentClinician, id: string): Promise<readonly SessionSummary[]> {
    const own = await db.pool.query({
      text: `SELECT "localReference" FROM "ClinicalSession" WHERE "id" = $1 AND ${readable}`,
      values: [id, clinician.id],
    });
    const stored = z.object({ localReference: z.string().nullable() }).optional().parse(own.rows[0])?.localReference;
    const keys = await keyStore.of(clinician.clinicId);
    const reference = referenceOf(keys, id).open(stored ?? null);
    const marks = wordsIn(reference ?? '').flatMap((word) => keys.marksOf(word).slice(-1));
    if (!reference || marks.length === 0) return [];
    const order = `ORDER BY "createdAt" DESC, "id" DESC LIMIT ${LOOKED_AT}`;
    const each = eachReadable(
      (whose) => `SELECT ${summaryColumns}
        FROM "SessionOfClinic" AS session WHERE ${whose} AND "id" <> $2
          AND EXISTS (SELECT FROM "TextToSearch" AS text
            WHERE text."sessionId" = session."id" AND text."marks" @> $3::text[]) ${order}`,
    );
    const { rows } = await db.pool.query({ text: `${each} ${order}`, values: [clinician.id, id, [...new Set(marks)]] });
    return rows
      .map((row) => summaryOf(row, keys))
      .filter((session) => session.localReference === reference)
      .slice(0, MOST);
  },
});

const followUp = z.object({ id: z.string(), createdAt: z.date(), closedAt: z.date().nullable() });
