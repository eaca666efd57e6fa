import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '../db';

/** "reten" in ASCII: one instance at a time. */
const retentionLock = 0x726574656e;
/** Removed with one statement, so that none holds its locks for long. */
const atOnce = 20;
const pauseMs = 250;

/**
 * Removes the sessions whose period is over, a few at a time, and gives how many; `null` when another instance is at it.
 * Which these are, PostgreSQL decides by its own clock and a setting that the app's role cannot write (REG-27).
 */
export const runRetention = async (db: Db): Promise<number | null> => {
  const client = await db.pool.connect();
  try {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [retentionLock]);
    if (!rows[0].mine) return null;
    let removed = 0;
    for (;;) {
      const { rows: counts } = await client.query('SELECT remove_expired_sessions($1) AS count', [atOnce]);
      removed += counts[0].count;
      if (counts[0].count < atOnce) return removed;
      await wait(pauseMs);
    }
  } finally {
    // Closed, and the lock with it, whatever happened.
    client.release(true);
  }
};
