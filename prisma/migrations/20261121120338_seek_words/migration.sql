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
