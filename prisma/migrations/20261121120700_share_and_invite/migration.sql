-- CreateTable
CREATE TABLE "SessionGrant" (
    "sessionId" TEXT NOT NULL,
    "clinicId" TEXT NOT NULL DEFAULT current_setting('zonula.clinic'::text, true),
    "granteeId" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SessionGrant_pkey" PRIMARY KEY ("sessionId","granteeId")
);

-- CreateTable
CREATE TABLE "AccountLink" (
    "id" TEXT NOT NULL,
    "clinicId" TEXT NOT NULL DEFAULT current_setting('zonula.clinic'::text, true),
    "kind" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "roles" TEXT[],
    "clinicianId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SessionGrant_granteeId_idx" ON "SessionGrant"("granteeId");

-- CreateIndex
CREATE UNIQUE INDEX "AccountLink_tokenHash_key" ON "AccountLink"("tokenHash");

-- CreateIndex
CREATE INDEX "AccountLink_clinicId_idx" ON "AccountLink"("clinicId");

-- CreateIndex
CREATE UNIQUE INDEX "Clinician_id_clinicId_key" ON "Clinician"("id", "clinicId");

-- AddForeignKey
ALTER TABLE "SessionGrant" ADD CONSTRAINT "SessionGrant_sessionId_clinicId_fkey" FOREIGN KEY ("sessionId", "clinicId") REFERENCES "ClinicalSession"("id", "clinicId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionGrant" ADD CONSTRAINT "SessionGrant_granteeId_clinicId_fkey" FOREIGN KEY ("granteeId", "clinicId") REFERENCES "Clinician"("id", "clinicId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_clinicianId_fkey" FOREIGN KEY ("clinicianId") REFERENCES "Clinician"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: the policies, as in roles_and_tenancy.
CREATE POLICY "clinic" ON "SessionGrant" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
CREATE POLICY "clinic" ON "AccountLink" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "SessionGrant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AccountLink" ENABLE ROW LEVEL SECURITY;

-- Of whoever holds a link it is not known yet which clinic they come to.
-- Not in schema.prisma: clinic_of_link(text)
CREATE FUNCTION "clinic_of_link"("hash" text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
  SELECT "clinicId" FROM public."AccountLink" WHERE "tokenHash" = "hash";
$function$;
REVOKE ALL ON FUNCTION "clinic_of_link"(text) FROM PUBLIC;

-- The sessions of the clinic, for lists. The view is the owner's and compares the clinic itself: under a policy PostgreSQL
-- uses no index on an array, so that a search would read every session (docs/decisions/0016).
-- Not in schema.prisma: SessionOfClinic.id
-- Not in schema.prisma: SessionOfClinic.clinicId
-- Not in schema.prisma: SessionOfClinic.clinicianId
-- Not in schema.prisma: SessionOfClinic.creationKey
-- Not in schema.prisma: SessionOfClinic.localReference
-- Not in schema.prisma: SessionOfClinic.demonstration
-- Not in schema.prisma: SessionOfClinic.lastEventNumber
-- Not in schema.prisma: SessionOfClinic.lastHash
-- Not in schema.prisma: SessionOfClinic.state
-- Not in schema.prisma: SessionOfClinic.outline
-- Not in schema.prisma: SessionOfClinic.engineVersion
-- Not in schema.prisma: SessionOfClinic.knowledgeVersion
-- Not in schema.prisma: SessionOfClinic.createdAt
-- Not in schema.prisma: SessionOfClinic.updatedAt
-- Not in schema.prisma: SessionOfClinic.closedAt
-- Not in schema.prisma: SessionOfClinic.outcome
-- Not in schema.prisma: SessionOfClinic.terms
CREATE VIEW "SessionOfClinic" AS
  SELECT * FROM "ClinicalSession" WHERE "clinicId" = current_setting('zonula.clinic'::text, true);
