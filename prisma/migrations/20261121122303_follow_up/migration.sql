-- AlterTable
ALTER TABLE "ClinicalSession" ADD COLUMN     "followsId" TEXT;

-- CreateIndex
CREATE INDEX "ClinicalSession_clinicianId_followsId_idx" ON "ClinicalSession"("clinicianId", "followsId");
