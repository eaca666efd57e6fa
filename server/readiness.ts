import 'server-only';
import { type Db, db } from './db';
import { log } from './log';

/** The database answers, and no migration is unfinished. Which ones there have to be is checked at every start (REL-14). */
export async function databaseIsReady(database: Db): Promise<boolean> {
  const [row] = await database.$queryRaw<{ finished: bigint; unfinished: bigint }[]>`
    SELECT count(*) FILTER (WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS finished,
           count(*) FILTER (WHERE finished_at IS NULL AND rolled_back_at IS NULL) AS unfinished
    FROM _prisma_migrations`;
  return row !== undefined && row.finished > 0n && row.unfinished === 0n;
}

/** Never throws: what cannot be found out is not ready. */
export async function isReady(): Promise<boolean> {
  try {
    return await databaseIsReady(db());
  } catch (error) {
    log.warn({ error }, 'not ready: the database does not answer');
    return false;
  }
}
