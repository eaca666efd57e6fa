-- AlterTable
ALTER TABLE "SingleSignOnAccount" ADD COLUMN     "roles" TEXT[];
