-- CreateTable
CREATE TABLE "SessionText" (
    "sessionId" TEXT NOT NULL,
    "clinicId" TEXT NOT NULL,
    "marks" TEXT[],

    CONSTRAINT "SessionText_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "SoughtWords" (
    "id" TEXT NOT NULL,
    "clinicId" TEXT NOT NULL,
    "clinicianId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "marks" TEXT[],
    "soughtAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SoughtWords_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" TEXT NOT NULL,
    "clinicId" TEXT NOT NULL,
    "clinicianId" TEXT NOT NULL,
    "sealedName" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SessionText_marks_idx" ON "SessionText" USING GIN ("marks");

-- CreateIndex
CREATE INDEX "SoughtWords_clinicianId_soughtAt_idx" ON "SoughtWords"("clinicianId", "soughtAt");

-- CreateIndex
CREATE INDEX "SavedFilter_clinicianId_savedAt_idx" ON "SavedFilter"("clinicianId", "savedAt");

-- AddForeignKey
ALTER TABLE "SessionText" ADD CONSTRAINT "SessionText_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ClinicalSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SoughtWords" ADD CONSTRAINT "SoughtWords_clinicianId_fkey" FOREIGN KEY ("clinicianId") REFERENCES "Clinician"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_clinicianId_fkey" FOREIGN KEY ("clinicianId") REFERENCES "Clinician"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: what the app's role sees of these is of the clinic that its connection is set to, as in roles_and_tenancy.
CREATE POLICY "clinic" ON "SessionText" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
CREATE POLICY "clinic" ON "SoughtWords" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
CREATE POLICY "clinic" ON "SavedFilter" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "SessionText" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SoughtWords" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SavedFilter" ENABLE ROW LEVEL SECURITY;

-- For searching. The view is the owner's and compares the clinic itself, as SessionOfClinic does: under a policy PostgreSQL
-- uses no index on an array.
-- Not in schema.prisma: TextToSearch.sessionId
-- Not in schema.prisma: TextToSearch.marks
CREATE VIEW "TextToSearch" AS
  SELECT "sessionId", "marks" FROM "SessionText" WHERE "clinicId" = current_setting('zonula.clinic'::text, true);
