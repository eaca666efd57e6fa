import { z } from 'zod';
import { type CheckedStretch, chainFault } from './schema';

/** Anything that runs a statement: a pool, a client, a client inside a transaction. */
export interface Queryable {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/**
 * PostgreSQL works each hash out again from what it holds; node:crypto made them (event-hash.ts). One statement, so that a
 * session to which is being appended is seen before or after, never half. Without its table in front "appVersion" is the
 * column, and what stands for it in a schema that has none yet: a backup is verified before it is brought up to date.
 */
const statement = `
  WITH stretch AS MATERIALIZED (
    SELECT "id", "lastEventNumber", "lastHash" FROM "ClinicalSession"
    WHERE "id" > $1 AND ($2::text IS NULL OR "clinicId" = $2)
    ORDER BY "id" LIMIT $3
  ),
  unversioned("appVersion") AS (VALUES ('unknown')),
  link AS (
    SELECT event."sessionId", event."number", event."hash",
      coalesce(lag(event."number") OVER chain, 0) AS before,
      sha256(convert_to(
        CASE event.app WHEN 'unknown' THEN 'zonula-event-1' ELSE 'zonula-event-2' END || E'\\n' ||
        coalesce(encode(lag(event."hash") OVER chain, 'hex'), '') || E'\\n' ||
        event."sessionId" || E'\\n' || event."number" || E'\\n' || event."type" || E'\\n' || event."version" || E'\\n' ||
        coalesce(event."idempotencyKey", '') || E'\\n' || event."clinicianId" || E'\\n' ||
        CASE event.app WHEN 'unknown' THEN '' ELSE event.app || E'\\n' END || event."engineVersion" || E'\\n' ||
        event."knowledgeVersion" || E'\\n' ||
        to_char(event."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\\n' || event."payload"::text,
        'UTF8')) AS again
    FROM unversioned CROSS JOIN LATERAL (SELECT kept.*, "appVersion" AS app FROM "SessionEvent" AS kept) AS event
      JOIN stretch ON stretch."id" = event."sessionId"
    WINDOW chain AS (PARTITION BY event."sessionId" ORDER BY event."number")
  ),
  seen AS (
    SELECT "sessionId", count(*) AS events, max("number") AS last,
      min(CASE WHEN "number" <> before + 1 THEN before + 1 END) AS missing,
      min(CASE WHEN "number" = before + 1 AND "hash" IS DISTINCT FROM again THEN "number" END) AS changed,
      (array_agg("hash" ORDER BY "number" DESC))[1] AS "hash"
    FROM link GROUP BY "sessionId"
  ),
  judged AS (
    SELECT stretch."id", stretch."lastEventNumber" AS said, seen.*, CASE
      WHEN seen.missing <= coalesce(seen.changed, seen.missing) THEN 'event_missing'
      WHEN seen.changed <= stretch."lastEventNumber" THEN 'event_changed'
      WHEN coalesce(seen.last, 0) < stretch."lastEventNumber" THEN 'events_missing_at_end'
      WHEN seen.last > stretch."lastEventNumber" THEN 'events_added_at_end'
      WHEN seen."hash" IS DISTINCT FROM stretch."lastHash" THEN 'end_replaced'
    END AS kind
    FROM stretch LEFT JOIN seen ON seen."sessionId" = stretch."id"
  )
  SELECT count(*)::int AS sessions, coalesce(sum(events), 0)::int AS events, max("id") AS last,
    coalesce(json_agg(json_build_object('sessionId', "id", 'kind', kind, 'number', CASE kind
      WHEN 'event_missing' THEN missing
      WHEN 'event_changed' THEN changed
      WHEN 'events_missing_at_end' THEN coalesce(judged.last, 0) + 1
      WHEN 'events_added_at_end' THEN said + 1
      ELSE said
    END) ORDER BY "id") FILTER (WHERE kind IS NOT NULL), '[]') AS faults
  FROM judged`;

const reply = z.object({
  sessions: z.int(),
  events: z.int(),
  last: z.string().nullable(),
  faults: z.array(chainFault),
});

/** Holds up to `limit` sessions after `after` against their chains; those of one clinic, or all. */
export const checkChains = async (
  database: Queryable,
  {
    after,
    limit,
    clinicId,
  }: { readonly after: string | null; readonly limit: number; readonly clinicId: string | null },
): Promise<CheckedStretch> => {
  const { rows } = await database.query(statement, [after ?? '', clinicId, limit]);
  const { last, ...checked } = reply.parse(rows[0]);
  return { ...checked, next: checked.sessions === limit ? last : null };
};
