-- Written by hand: the app's role cannot delete sessions (scripts/lib/app-role.mjs). This is the one way it can, and it
-- reaches demonstrations only; that role cannot turn a session into one either.
-- Not in schema.prisma: remove_demonstrations(text)
CREATE FUNCTION "remove_demonstrations"("clinician" text) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
  WITH gone AS (
    DELETE FROM public."ClinicalSession" WHERE "clinicianId" = "clinician" AND "demonstration" RETURNING 1
  )
  SELECT count(*)::integer FROM gone;
$function$;
REVOKE ALL ON FUNCTION "remove_demonstrations"(text) FROM PUBLIC;
