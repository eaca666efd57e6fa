-- Written by hand: what is stored already is chained as it stands, then every row has to have its hash.
ALTER TABLE "ClinicalSession" ADD COLUMN "lastHash" BYTEA;
ALTER TABLE "SessionEvent" ADD COLUMN "hash" BYTEA;

-- The same text as server/record/event-hash.ts writes; a test holds this against the check that the app makes.
DO $chain$
DECLARE
  event record;
  walked text := '';
  previous bytea;
BEGIN
  FOR event IN SELECT * FROM "SessionEvent" ORDER BY "sessionId", "number" LOOP
    IF event."sessionId" <> walked THEN
      walked := event."sessionId";
      previous := '';
    END IF;
    previous := sha256(convert_to(concat_ws(E'\n',
      'zonula-event-1',
      encode(previous, 'hex'),
      event."sessionId",
      event."number",
      event."type",
      event."version",
      coalesce(event."idempotencyKey", ''),
      event."clinicianId",
      event."engineVersion",
      event."knowledgeVersion",
      to_char(event."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      event."payload"::text), 'UTF8'));
    UPDATE "SessionEvent" SET "hash" = previous WHERE "sessionId" = event."sessionId" AND "number" = event."number";
  END LOOP;
END
$chain$;
UPDATE "ClinicalSession" AS session SET "lastHash" = event."hash"
FROM "SessionEvent" AS event
WHERE event."sessionId" = session."id" AND event."number" = session."lastEventNumber";

ALTER TABLE "SessionEvent" ALTER COLUMN "hash" SET NOT NULL;
ALTER TABLE "ClinicalSession" ALTER COLUMN "lastHash" SET NOT NULL;
