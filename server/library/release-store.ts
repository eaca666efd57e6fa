import 'server-only';
import { z } from 'zod';
import type { KnowledgeBase } from '@/engine';
import type { Release } from '@/knowledge/release';
import type { Db } from '../db';
import { inTodaysForm, type ReleaseFile } from './release-file';
import type { Catalogue } from './schema';

export type ReleaseStore = ReturnType<typeof releaseStore>;

const file = z.object({ base: z.custom<KnowledgeBase>(), catalogue: z.custom<Catalogue>() });

/**
 * Every release of the knowledge base that this installation has worked with, so that a session from years ago is read
 * with the knowledge it was made with (REG-14). Releases are public knowledge: they belong to no clinician.
 */
export const releaseStore = (db: Db, release: Release, currentFile: () => string) => {
  let kept: Promise<void> | undefined;
  let recent: { readonly version: string; readonly file: ReleaseFile } | undefined;
  const { version } = release.knowledge;

  const insert = async (): Promise<void> => {
    await db.knowledgeRelease.createMany({
      data: [{ version, digest: release.digest, file: currentFile(), keptAt: new Date() }],
      skipDuplicates: true,
    });
  };

  return {
    /** Keeps the release this process works with; once is enough. */
    keep(): Promise<void> {
      kept ??= insert().catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return kept;
    },

    /** The release of that version, or `null` when it was never kept here. */
    async file(wanted: string): Promise<ReleaseFile | null> {
      if (recent?.version === wanted) return recent.file;
      const text =
        wanted === version
          ? currentFile()
          : (await db.knowledgeRelease.findUnique({ where: { version: wanted }, select: { file: true } }))?.file;
      if (text === undefined) return null;
      recent = { version: wanted, file: inTodaysForm(file.parse(JSON.parse(text))) };
      return recent.file;
    },

    /** The bytes of a release by its digest, or `null`. */
    async bytes(digest: string): Promise<string | null> {
      if (digest === release.digest) return currentFile();
      const row = await db.knowledgeRelease.findFirst({ where: { digest }, select: { file: true } });
      return row?.file ?? null;
    },
  };
};
