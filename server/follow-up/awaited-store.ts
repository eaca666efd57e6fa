import 'server-only';
import { z } from 'zod';
import type { KeyStore } from '../at-rest/key-store';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { eachReadable, sharedWith, writable } from '../sessions/readable-sql';
import { patient } from '../sessions/schema';
import { referenceOf } from '../sessions/sealed-texts';
import { shared } from '../sessions/wire/schema';
import type { Awaited } from './schema';
import { ofWhom, type Whose } from './whose';

/** Results that are waited for, and the days on which they are meant to come. */
export const awaitedStore = (db: Db, keyStore: KeyStore) => ({
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
});

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
