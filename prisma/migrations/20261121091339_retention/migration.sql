-- CreateTable
CREATE TABLE "SessionRemoval" (
    "sessionId" TEXT NOT NULL,
    "clinicId" TEXT NOT NULL,
    "clinicianId" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastEventAt" TIMESTAMPTZ(3) NOT NULL,
    "events" INTEGER NOT NULL,
    "lastHash" BYTEA NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SessionRemoval_pkey" PRIMARY KEY ("sessionId")
);

-- Written by hand: sessions older than the period in the setting `retention_months` are removed, a line for each is kept.
-- The running app cannot write that setting, and can only run the removal for the moment it is (scripts/lib/app-role.mjs).
-- Not in schema.prisma: expired_sessions(timestamp
-- Not in schema.prisma: remove_expired_sessions_at(timestamp
-- Not in schema.prisma: remove_expired_sessions(integer)

-- Counted from the last event, whatever else the session's row says.
CREATE FUNCTION "expired_sessions"("moment" timestamptz) RETURNS TABLE ("id" text, "lastEventAt" timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $function$
  WITH kept AS (
    SELECT "moment" - make_interval(months => "value"::integer) AS until
    FROM public."InstanceSetting" WHERE "key" = 'retention_months' AND "value" ~ '^[1-9][0-9]{0,3}$'
  )
  SELECT session."id", event.last
  FROM kept, public."ClinicalSession" AS session,
    LATERAL (SELECT max("at") AS last FROM public."SessionEvent" WHERE "sessionId" = session."id") AS event
  WHERE session."updatedAt" < kept.until AND event.last < kept.until;
$function$;

CREATE FUNCTION "remove_expired_sessions_at"("moment" timestamptz, "most" integer) RETURNS integer
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $function$
  WITH expired AS MATERIALIZED (
    SELECT session.*, old."lastEventAt"
    FROM public.expired_sessions("moment") AS old JOIN public."ClinicalSession" AS session ON session."id" = old."id"
    ORDER BY old."lastEventAt" LIMIT "most"
    FOR UPDATE OF session SKIP LOCKED
  ),
  noted AS (
    INSERT INTO public."SessionRemoval"
      ("sessionId", "clinicId", "clinicianId", "startedAt", "lastEventAt", "events", "lastHash", "removedAt")
    SELECT "id", "clinicId", "clinicianId", "createdAt", "lastEventAt", "lastEventNumber", "lastHash", "moment" FROM expired
    RETURNING "sessionId"
  ),
  gone AS (
    DELETE FROM public."ClinicalSession" AS session USING noted WHERE session."id" = noted."sessionId" RETURNING 1
  )
  SELECT count(*)::integer FROM gone;
$function$;

CREATE FUNCTION "remove_expired_sessions"("most" integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
  SELECT public.remove_expired_sessions_at(now(), "most");
$function$;

REVOKE ALL ON FUNCTION "expired_sessions"(timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION "remove_expired_sessions_at"(timestamptz, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION "remove_expired_sessions"(integer) FROM PUBLIC;
