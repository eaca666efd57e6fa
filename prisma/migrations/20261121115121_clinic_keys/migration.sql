-- CreateTable
CREATE TABLE "ClinicKey" (
    "clinicId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "masterKeyId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ClinicKey_pkey" PRIMARY KEY ("clinicId","number")
);

-- AddForeignKey
ALTER TABLE "ClinicKey" ADD CONSTRAINT "ClinicKey_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
