-- AlterTable
ALTER TABLE "ClinicalSession" ADD COLUMN     "outcome" JSONB;
