-- CreateTable
CREATE TABLE "AuditEntry" (
    "clinicId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "clinicianId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "outcome" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT,
    "address" TEXT,
    "browser" TEXT,
    "requestId" TEXT,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("clinicId","number")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "clinicId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("clinicId")
);

-- CreateIndex
CREATE INDEX "AuditEntry_clinicId_clinicianId_number_idx" ON "AuditEntry"("clinicId", "clinicianId", "number");

-- CreateIndex
CREATE INDEX "AuditEntry_clinicId_subject_number_idx" ON "AuditEntry"("clinicId", "subject", "number");

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: the audit is written and read by functions of the owner alone. The app's role has no right on the tables
-- (scripts/lib/app-role.mjs): it can neither change nor choose number, time or hash of an entry.
-- Not in schema.prisma: AuditEntry.AuditEntry_one_line
-- Not in schema.prisma: audit_hash(bytea,"AuditEntry")
-- Not in schema.prisma: append_audit(json)
-- Not in schema.prisma: read_audit(json)
-- Not in schema.prisma: check_audit_of(text,integer,integer)
-- Not in schema.prisma: check_audit(integer,integer)
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_one_line" CHECK (
  concat("clinicianId", "action", "subject", "outcome", "before", "after", "reason", "address", "browser", "requestId") !~ '[\x01-\x1f]'
  AND length(concat("clinicianId", "action", "subject", "outcome", "before", "after", "reason", "address", "browser", "requestId")) < 2000
);
CREATE POLICY "clinic" ON "AuditEntry" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
CREATE POLICY "clinic" ON "AuditHead" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "AuditEntry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AuditHead" ENABLE ROW LEVEL SECURITY;

-- SHA-256 over the hash before it in hexadecimal (nothing for the first) and every column, a line each.
CREATE FUNCTION "audit_hash"("previous" bytea, "entry" public."AuditEntry") RETURNS bytea
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $function$
  SELECT sha256(convert_to(concat_ws(E'\n', 'zonula-audit-1', encode("previous", 'hex'),
    "entry"."clinicId", "entry"."number"::text,
    to_char("entry"."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    coalesce("entry"."clinicianId", ''), "entry"."action", coalesce("entry"."subject", ''), "entry"."outcome",
    coalesce("entry"."before", ''), coalesce("entry"."after", ''), coalesce("entry"."reason", ''),
    coalesce("entry"."address", ''), coalesce("entry"."browser", ''), coalesce("entry"."requestId", '')), 'UTF8'));
$function$;

-- Appends entries to the chain of the running request's clinic, in their order, with PostgreSQL's time. Whoever comes second
-- waits for the row where the chain ends.
CREATE FUNCTION "append_audit"("entries" json) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  clinic text := current_setting('zonula.clinic', true);
  head public."AuditHead";
  entry public."AuditEntry";
BEGIN
  INSERT INTO public."AuditHead" VALUES (clinic, 0, ''::bytea) ON CONFLICT ("clinicId") DO NOTHING;
  SELECT * INTO head FROM public."AuditHead" WHERE "clinicId" = clinic FOR UPDATE;
  FOR entry IN SELECT * FROM json_populate_recordset(NULL::public."AuditEntry", "entries") LOOP
    head."number" := head."number" + 1;
    entry."clinicId" := clinic;
    entry."number" := head."number";
    entry."at" := clock_timestamp();
    head."hash" := public.audit_hash(head."hash", entry);
    entry."hash" := head."hash";
    INSERT INTO public."AuditEntry" SELECT entry.*;
  END LOOP;
  UPDATE public."AuditHead" SET "number" = head."number", "hash" = head."hash" WHERE "clinicId" = clinic;
END
$function$;

-- Entries of the running request's clinic, newest first. Filters that are not given do not count.
CREATE FUNCTION "read_audit"("filters" json) RETURNS SETOF public."AuditEntry"
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $function$
  SELECT * FROM public."AuditEntry"
  WHERE "clinicId" = current_setting('zonula.clinic', true)
    AND ("filters"->>'before' IS NULL OR "number" < ("filters"->>'before')::integer)
    AND ("filters"->>'from' IS NULL OR "at" >= ("filters"->>'from')::timestamptz)
    AND ("filters"->>'until' IS NULL OR "at" < ("filters"->>'until')::timestamptz)
    AND ("filters"->>'clinicianId' IS NULL OR "clinicianId" = "filters"->>'clinicianId')
    AND ("filters"->>'subject' IS NULL OR "subject" = "filters"->>'subject')
    AND ("filters"->>'action' IS NULL OR "action" = "filters"->>'action')
  ORDER BY "number" DESC LIMIT ("filters"->>'limit')::integer;
$function$;

-- Holds a stretch of a clinic's entries against their chain: how many there are, where to go on, and the first that is wrong.
CREATE FUNCTION "check_audit_of"("clinic" text, "beyond" integer, "most" integer)
RETURNS TABLE ("entries" integer, "next" integer, "number" integer, "kind" text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $function$
  WITH stretch AS (
    SELECT entry AS whole, entry."number", entry."hash" FROM public."AuditEntry" AS entry
    WHERE entry."clinicId" = "clinic" AND entry."number" >= "beyond" ORDER BY entry."number" LIMIT "most" + ("beyond" > 0)::integer
  ),
  link AS (
    SELECT stretch."number", stretch."hash", coalesce(lag(stretch."number") OVER chain, greatest("beyond" - 1, 0)) AS before,
      public.audit_hash(coalesce(lag(stretch."hash") OVER chain, ''::bytea), whole) AS again
    FROM stretch WINDOW chain AS (ORDER BY stretch."number")
  ),
  seen AS (
    SELECT count(*) FILTER (WHERE link."number" > "beyond")::integer AS entries, max(link."number") AS last,
      (array_agg(link."hash" ORDER BY link."number" DESC))[1] AS "hash",
      min(CASE WHEN link."number" <> link.before + 1 THEN link.before + 1 END) FILTER (WHERE link."number" > "beyond") AS missing,
      min(link."number") FILTER (WHERE link."number" > "beyond" AND link."number" = link.before + 1
        AND link."hash" IS DISTINCT FROM link.again) AS changed
    FROM link
  ),
  judged AS (
    SELECT seen.*, head."number" AS said, seen.entries >= "most" AS more, CASE
      WHEN seen.missing <= coalesce(seen.changed, seen.missing) THEN 'entry_missing'
      WHEN seen.changed IS NOT NULL THEN 'entry_changed'
      WHEN seen.entries >= "most" THEN NULL
      WHEN coalesce(seen.last, 0) < head."number" THEN 'entries_missing_at_end'
      WHEN coalesce(seen.last, 0) > coalesce(head."number", 0) THEN 'entries_added_at_end'
      WHEN seen."hash" IS DISTINCT FROM head."hash" AND seen.last IS NOT NULL THEN 'end_replaced'
    END AS kind
    FROM seen LEFT JOIN public."AuditHead" AS head ON head."clinicId" = "clinic"
  )
  SELECT entries, CASE WHEN more THEN last END, CASE kind
    WHEN 'entry_missing' THEN missing
    WHEN 'entry_changed' THEN changed
    WHEN 'entries_missing_at_end' THEN coalesce(last, 0) + 1
    WHEN 'entries_added_at_end' THEN coalesce(said, 0) + 1
    WHEN 'end_replaced' THEN last
  END, kind FROM judged;
$function$;

CREATE FUNCTION "check_audit"("beyond" integer, "most" integer)
RETURNS TABLE ("entries" integer, "next" integer, "number" integer, "kind" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
  SELECT * FROM public.check_audit_of(current_setting('zonula.clinic', true), "beyond", "most");
$function$;

REVOKE ALL ON FUNCTION "audit_hash"(bytea, public."AuditEntry") FROM PUBLIC;
REVOKE ALL ON FUNCTION "append_audit"(json) FROM PUBLIC;
REVOKE ALL ON FUNCTION "read_audit"(json) FROM PUBLIC;
REVOKE ALL ON FUNCTION "check_audit_of"(text, integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION "check_audit"(integer, integer) FROM PUBLIC;
