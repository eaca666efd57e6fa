-- Written by hand: reasons, own thoughts and outcomes in words are found by marks from now on, and what is sealed only the app can
-- mark. Sessions that have such words lose the marks of before, and get all of theirs at the next search of their clinician, as
-- sessions of before there were marks do (server/sessions/list/seek-words.ts). The others keep what they have.
DELETE FROM "SessionText" AS text USING "ClinicalSession" AS session
WHERE session."id" = text."sessionId" AND (
  coalesce(session."state"->'setAside', '{}') <> '{}'
  OR jsonb_path_exists(session."state", '$.decisions.*.reason ? (@ != null)')
  OR coalesce(session."state"#>'{ownDifferential,other}', '""') NOT IN ('""', 'null')
  OR session."outcome"#>>'{diagnosis,kind}' = 'other'
  OR EXISTS (SELECT FROM "SessionEvent" AS event WHERE event."sessionId" = session."id"
    AND event."type" IN ('session_amended', 'outcome_recorded', 'entries_imported'))
);
