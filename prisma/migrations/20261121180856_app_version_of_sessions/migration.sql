-- The version of the app stands with each session and event, as those of engine and knowledge do. What was recorded before
-- says that it is not known; whoever writes from now on has to say. Filled and made so in the catalogue alone: no row is
-- rewritten.
ALTER TABLE "ClinicalSession" ADD COLUMN     "appVersion" TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE "ClinicalSession" ALTER COLUMN "appVersion" DROP DEFAULT;

ALTER TABLE "SessionEvent" ADD COLUMN     "appVersion" TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE "SessionEvent" ALTER COLUMN "appVersion" DROP DEFAULT;
