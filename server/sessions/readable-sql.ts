/** The sessions that somebody may open, as a condition on one session: `$1` is its id, `$2` who asks. */
export const readable = `("clinicianId" = $2
  OR EXISTS (SELECT FROM "SessionGrant" WHERE "sessionId" = $1 AND "granteeId" = $2))`;

/** The sessions that somebody may write in, likewise. */
export const writable = `("clinicianId" = $2
  OR EXISTS (SELECT FROM "SessionGrant" WHERE "sessionId" = $1 AND "granteeId" = $2 AND "access" = 'write'))`;

/** Who shares a session with `who` and what they may do with it, as a column; null for their own. */
export const sharedWith = (
  who: '$1' | '$2',
  session: string,
): string => `CASE WHEN ${session}."clinicianId" <> ${who} THEN (
    SELECT json_build_object('by', owner."name", 'access', given."access")
    FROM "SessionGrant" AS given JOIN "Clinician" AS owner ON owner."id" = ${session}."clinicianId"
    WHERE given."sessionId" = ${session}."id" AND given."granteeId" = ${who}
  ) END AS "shared"`;

/** Those that are shared with `$1`, as a condition. */
export const sharedOnes = `"id" = ANY (ARRAY(SELECT "sessionId" FROM "SessionGrant" WHERE "granteeId" = $1))`;

/**
 * A list over all that `$1` may read: one statement for their own, which an index gives in order, one for those shared with
 * them, which are few. Both at once, with an OR, would read every session of the clinic.
 */
export const eachReadable = (statement: (whose: string) => string): string =>
  [`"clinicianId" = $1`, sharedOnes].map((whose) => `(${statement(whose)})`).join(' UNION ALL ');
