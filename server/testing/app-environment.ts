import type { TestDatabase } from './database';

/**
 * From now on the app's own modules, `deps()` and `db()` among them, work on this database, as in a process that serves
 * `appUrl`. They read their environment once: import what asks for it afterwards.
 */
export const workOn = (database: TestDatabase, appUrl: string): void => {
  Object.assign(process.env, {
    DATABASE_URL: database.appUrl,
    AUTH_SECRET: 'x'.repeat(40),
    APP_URL: appUrl,
    ZONULA_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
};

/** Closes what the app's own modules have opened there. */
export const closeApp = async (): Promise<void> => {
  const { db } = await import('../db');
  await db().$disconnect();
  // Prisma ends the pool only when it has used it.
  if (!db().pool.ended) await db().pool.end();
};
