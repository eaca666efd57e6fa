-- CreateTable
CREATE TABLE "KnowledgeRelease" (
    "version" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KnowledgeRelease_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "KnowledgeRelease_digest_idx" ON "KnowledgeRelease"("digest");
