-- AlterTable
ALTER TABLE "Clinician" ALTER COLUMN "passwordHash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SignIn" ADD COLUMN     "awaits" TEXT,
ADD COLUMN     "browser" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'password',
ADD COLUMN     "provedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "SignInTries" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "waitUntil" TIMESTAMPTZ(3) NOT NULL,
    "known" BOOLEAN NOT NULL DEFAULT false,
    "keepUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInTries_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "TotpFactor" (
    "clinicianId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "lastStep" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TotpFactor_pkey" PRIMARY KEY ("clinicianId")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "clinicianId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "clinicianId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("clinicianId","hash")
);

-- CreateTable
CREATE TABLE "SignInChallenge" (
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "askedOf" TEXT,
    "detail" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInChallenge_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "SingleSignOnAccount" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "clinicianId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SingleSignOnAccount_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateIndex
CREATE INDEX "SignInTries_keepUntil_idx" ON "SignInTries"("keepUntil");

-- CreateIndex
CREATE INDEX "Passkey_clinicianId_idx" ON "Passkey"("clinicianId");

-- CreateIndex
CREATE INDEX "SignInChallenge_expiresAt_idx" ON "SignInChallenge"("expiresAt");

-- CreateIndex
CREATE INDEX "SingleSignOnAccount_clinicianId_idx" ON "SingleSignOnAccount"("clinicianId");

-- AddForeignKey
ALTER TABLE "TotpFactor" ADD CONSTRAINT "TotpFactor_clinicianId_fkey" FOREIGN KEY ("clinicianId") REFERENCES "Clinician"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_clinicianId_fkey" FOREIGN KEY ("clinicianId") REFERENCES "Clinician"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_clinicianId_fkey" FOREIGN KEY ("clinicianId") REFERENCES "Clinician"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SingleSignOnAccount" ADD CONSTRAINT "SingleSignOnAccount_clinicianId_fkey" FOREIGN KEY ("clinicianId") REFERENCES "Clinician"("id") ON DELETE CASCADE ON UPDATE CASCADE;
