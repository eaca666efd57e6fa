-- CreateIndex
CREATE INDEX "ClinicalSession_clinicianId_knowledgeVersion_createdAt_id_idx" ON "ClinicalSession"("clinicianId", "knowledgeVersion", "createdAt" DESC, "id" DESC);

-- Written by hand: outlines of before get what the list is filtered by, then every row its terms.
-- Not in schema.prisma: session_terms(jsonb,boolean,boolean,boolean)
-- Not in schema.prisma: ClinicalSession.terms
-- Not in schema.prisma: ClinicalSession.ClinicalSession_terms_idx

-- From version 1 to 2, as server/sessions/outline.ts writes it: findings present, and investigations chosen with no result.
UPDATE "ClinicalSession" SET "outline" = "outline" || jsonb_build_object(
  'version', 2,
  'findings', coalesce((
    SELECT jsonb_agg(answer.key) FROM jsonb_each("state"->'answers') AS answer WHERE answer.value->>'state' = 'present'
  ), '[]'),
  'outstanding', coalesce((
    SELECT jsonb_agg(decision.key) FROM jsonb_each("state"->'decisions') AS decision
    WHERE decision.value->>'choice' = 'chosen' AND NOT coalesce("state"->'results', '{}') ? decision.key
  ), '[]'))
WHERE "outline"->>'version' = '1';

-- What a session can be found by, in the words of server/sessions/list/filter-terms.ts; a test holds the one against the other.
CREATE FUNCTION "session_terms"("outline" jsonb, "signed" boolean, "known" boolean, "demonstration" boolean) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY[
    CASE WHEN "signed" THEN 'is:signed' ELSE 'is:open' END,
    CASE WHEN "known" THEN 'outcome:known' ELSE 'outcome:open' END,
    CASE WHEN "demonstration" THEN 'is:demonstration' ELSE 'is:own' END
  ]
  || ARRAY(SELECT 'complaint:' || one FROM jsonb_array_elements_text("outline"->'complaints') AS one)
  || ARRAY(SELECT 'finding:' || one FROM jsonb_array_elements_text("outline"->'findings') AS one)
  || ARRAY(SELECT 'leading:' || (one->>'condition') FROM jsonb_array_elements("outline"->'leading') AS one)
  || ARRAY(SELECT 'flag:' || one FROM jsonb_array_elements_text("outline"->'redFlags') AS one)
  || ARRAY(SELECT 'chosen:' || one FROM jsonb_array_elements_text("outline"->'chosen') AS one)
  || ARRAY(SELECT 'outstanding:' || one FROM jsonb_array_elements_text("outline"->'outstanding') AS one);

-- Kept within the row: going through the list by time reads the terms of many rows, and would fetch each from elsewhere.
ALTER TABLE "ClinicalSession"
  ADD COLUMN "terms" text[] NOT NULL
    GENERATED ALWAYS AS (session_terms("outline", "closedAt" IS NOT NULL, "outcome" IS NOT NULL, "demonstration")) STORED,
  ALTER COLUMN "terms" SET STORAGE MAIN;

-- A small waiting list: each answer adds to it, and every search reads it through.
CREATE INDEX "ClinicalSession_terms_idx" ON "ClinicalSession" USING gin ("terms") WITH (gin_pending_list_limit = 512);
