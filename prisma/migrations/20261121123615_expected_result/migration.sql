-- CreateTable
CREATE TABLE "ExpectedResult" (
    "sessionId" TEXT NOT NULL,
    "clinicId" TEXT NOT NULL,
    "investigation" TEXT NOT NULL,
    "expectedOn" DATE NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExpectedResult_pkey" PRIMARY KEY ("sessionId","investigation")
);

-- AddForeignKey
ALTER TABLE "ExpectedResult" ADD CONSTRAINT "ExpectedResult_sessionId_clinicId_fkey" FOREIGN KEY ("sessionId", "clinicId") REFERENCES "ClinicalSession"("id", "clinicId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: of one clinic, as in roles_and_tenancy.
CREATE POLICY "clinic" ON "ExpectedResult" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "ExpectedResult" ENABLE ROW LEVEL SECURITY;
