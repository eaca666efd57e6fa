-- Written by hand: an account has roles; what is there already keeps what it could do, and the first of each clinic looks
-- after it from now on.
ALTER TABLE "Clinician" ADD COLUMN "roles" TEXT[] DEFAULT ARRAY[]::TEXT[];
UPDATE "Clinician" AS one SET "roles" = CASE
  WHEN "id" = (SELECT "id" FROM "Clinician" WHERE "clinicId" = one."clinicId" ORDER BY "createdAt", "id" LIMIT 1)
  THEN ARRAY['clinician', 'administrator'] ELSE ARRAY['clinician'] END;

-- An event's clinic is that of its session, and the reference holds it to that. Written by PostgreSQL from the setting.
CREATE UNIQUE INDEX "ClinicalSession_id_clinicId_key" ON "ClinicalSession"("id", "clinicId");
ALTER TABLE "SessionEvent" DROP CONSTRAINT "SessionEvent_sessionId_fkey";
ALTER TABLE "SessionEvent" ADD COLUMN "clinicId" TEXT;
UPDATE "SessionEvent" AS event SET "clinicId" = session."clinicId"
FROM "ClinicalSession" AS session WHERE session."id" = event."sessionId";
ALTER TABLE "SessionEvent" ALTER COLUMN "clinicId" SET NOT NULL,
  ALTER COLUMN "clinicId" SET DEFAULT current_setting('zonula.clinic'::text, true);
ALTER TABLE "SessionEvent" ADD CONSTRAINT "SessionEvent_sessionId_clinicId_fkey" FOREIGN KEY ("sessionId", "clinicId")
  REFERENCES "ClinicalSession"("id", "clinicId") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the app's role sees and writes of these is of the clinic that its connection is set to (server/tenancy). Nobody's,
-- when it is set to none. The owner, who migrates, verifies, backs up and removes what has expired, sees all.
CREATE POLICY "clinic" ON "ClinicalSession" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
CREATE POLICY "clinic" ON "SessionEvent" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
CREATE POLICY "clinic" ON "SessionRemoval" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "ClinicalSession" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SessionEvent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SessionRemoval" ENABLE ROW LEVEL SECURITY;

-- It runs as the owner, so it looks at the clinic itself.
CREATE OR REPLACE FUNCTION "remove_demonstrations"("clinician" text) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
  WITH gone AS (
    DELETE FROM public."ClinicalSession"
    WHERE "clinicianId" = "clinician" AND "demonstration" AND "clinicId" = current_setting('zonula.clinic', true)
    RETURNING 1
  )
  SELECT count(*)::integer FROM gone;
$function$;
