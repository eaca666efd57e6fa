import 'server-only';
import { z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import type { Db } from '../db';
import type { StatedCase } from './calibration';

/** What was stated of sessions, against what they turned out to be. */
export const statedStore = (db: Db) => ({
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

const statedRow = z.strictObject({
  clinician: z.string(),
  /** What another disease is called stays sealed: it is not asked for. */
  diagnosis: z.object({ condition: z.string().optional() }),
  stated: z.array(z.strictObject({ condition: z.string(), probability: z.number().min(0).max(1) })),
});
