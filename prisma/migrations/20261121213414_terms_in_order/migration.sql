-- Nobody writes a session between the copy below and the trigger that follows what is written: one of then would be found by no
-- term. Lists are still read meanwhile.
LOCK TABLE "ClinicalSession" IN SHARE ROW EXCLUSIVE MODE;

-- CreateTable
CREATE TABLE "SessionTerm" (
    "clinicId" TEXT NOT NULL,
    "key" BIGINT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sessionId" TEXT NOT NULL
);

-- Written by hand: which sessions have a term, in the order of the list; one row for each term of a session and one for its
-- knowledge version (docs/decisions/0013).
-- Not in schema.prisma: session_term_key(text,text)
-- Not in schema.prisma: keep_session_terms()
-- Not in schema.prisma: ClinicalSession.terms_of_session
-- Not in schema.prisma: ClinicalSession.changed_terms

-- A term of one clinician's sessions, as eight bytes.
CREATE FUNCTION "session_term_key"("clinician" text, "term" text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN hashtextextended("clinician" || ' ' || "term", 0);

-- The rows of before, read and written one after the other, so that memory does not grow with them. In batches it would be no
-- other: a migration is one transaction. The index is built from all at once, which takes less than putting each row in.
INSERT INTO "SessionTerm" ("clinicId", "key", "createdAt", "sessionId")
SELECT "clinicId", session_term_key("clinicianId", "term"), "createdAt", "id"
FROM "ClinicalSession", LATERAL (SELECT DISTINCT unnest("terms" || ('version:' || "knowledgeVersion"))) AS had ("term");

ALTER TABLE "SessionTerm" ADD CONSTRAINT "SessionTerm_pkey" PRIMARY KEY ("key","createdAt","sessionId","clinicId");
-- To PostgreSQL every term is a frequent one: it then goes along the index until a page is full, which is good for a rare one too.
ALTER TABLE "SessionTerm" ALTER COLUMN "key" SET (n_distinct = 200);
ANALYZE "SessionTerm";

-- Keeps these rows as the session is, within the statement that writes it, whoever writes; of the terms that stay it touches none.
-- As the owner, since the app's role may not.
CREATE FUNCTION "keep_session_terms"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
  "had" text[] := '{}';
  "has" text[] := '{}';
  "gone" bigint[] := '{}';
  "came" bigint[] := '{}';
  "term" text;
  "same" boolean := TG_OP = 'UPDATE' AND (OLD."id", OLD."clinicId", OLD."clinicianId", OLD."createdAt")
    = (NEW."id", NEW."clinicId", NEW."clinicianId", NEW."createdAt");
BEGIN
  IF TG_OP <> 'INSERT' THEN "had" := OLD."terms" || ('version:' || OLD."knowledgeVersion"); END IF;
  IF TG_OP <> 'DELETE' THEN "has" := NEW."terms" || ('version:' || NEW."knowledgeVersion"); END IF;
  -- Compared here and not in the statements, which would take twice the time.
  FOREACH "term" IN ARRAY "had" LOOP
    IF NOT "same" OR "term" <> ALL ("has") THEN "gone" := "gone" || public.session_term_key(OLD."clinicianId", "term"); END IF;
  END LOOP;
  FOREACH "term" IN ARRAY "has" LOOP
    IF NOT "same" OR "term" <> ALL ("had") THEN "came" := "came" || public.session_term_key(NEW."clinicianId", "term"); END IF;
  END LOOP;
  IF "gone" <> '{}' THEN
    DELETE FROM public."SessionTerm" WHERE "key" = ANY ("gone") AND "createdAt" = OLD."createdAt" AND "sessionId" = OLD."id";
  END IF;
  IF "came" <> '{}' THEN
    INSERT INTO public."SessionTerm" ("clinicId", "key", "createdAt", "sessionId")
    SELECT NEW."clinicId", "key", NEW."createdAt", NEW."id" FROM unnest("came") AS "key"
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$function$;
REVOKE ALL ON FUNCTION "keep_session_terms"() FROM PUBLIC;

CREATE TRIGGER "terms_of_session" AFTER INSERT OR DELETE ON "ClinicalSession"
FOR EACH ROW EXECUTE FUNCTION "keep_session_terms"();
CREATE TRIGGER "changed_terms" AFTER UPDATE ON "ClinicalSession"
FOR EACH ROW WHEN (
  (OLD."terms", OLD."knowledgeVersion", OLD."id", OLD."clinicId", OLD."clinicianId", OLD."createdAt")
  IS DISTINCT FROM (NEW."terms", NEW."knowledgeVersion", NEW."id", NEW."clinicId", NEW."clinicianId", NEW."createdAt")
) EXECUTE FUNCTION "keep_session_terms"();

CREATE POLICY "clinic" ON "SessionTerm" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "SessionTerm" ENABLE ROW LEVEL SECURITY;

-- Nothing is sought by it any more; and an answer that changes terms can now be written in place.
DROP INDEX "ClinicalSession_terms_idx";
