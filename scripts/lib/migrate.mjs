import { readMigrations } from './migrations-folder.mjs';
import { migrationsDir } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { noFilters, withSchemaEngine } from './schema-engine.mjs';

/** Any number will do as long as nobody else in this database uses it: "zonu" in ASCII. */
export const migrationLock = 0x7a6f6e75;

/** Runs `work` while no other process migrates this database. PostgreSQL frees the lock when our connection ends. */
async function underLock(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // The query under way reports it.
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    return await work();
  } finally {
    await client.end().catch(() => {});
  }
}

function refuseSurprises({ editedMigrationNames, failedMigrationNames, history }) {
  const edited = editedMigrationNames.filter((name) => !failedMigrationNames.includes(name));
  if (edited.length > 0) {
    throw new PlainError(
      `This migration was changed after the database had it: ${edited.join(', ')} (prisma/migrations).\n` +
        'Put the file back as it was, and describe the change in a new migration. Nothing was changed in the database.',
    );
  }
  const unknown = history?.unpersistedMigrationNames ?? [];
  if (unknown.length > 0) {
    throw new PlainError(
      `The database has migrations that this copy of the program does not know: ${unknown.join(', ')}.\n` +
        'It was used with a newer version. Start that version. Nothing was changed in the database.',
    );
  }
}

/**
 * Brings the database at `url` up to date, or with `until` to that migration, and returns the names of what was applied now. Safe
 * to run twice and from two processes.
 */
export async function migrate(url, { folder = migrationsDir, until } = {}) {
  const all = await readMigrations(folder);
  const migrationDirectories = all.migrationDirectories.filter(({ path }) => until === undefined || path <= until);
  const migrationsList = { ...all, migrationDirectories };
  return await underLock(url, () =>
    withSchemaEngine(url, async (engine) => {
      const found = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters: noFilters,
      });
      refuseSurprises(found);
      // PostgreSQL runs a migration whole or not at all, so one that was interrupted left nothing behind and is run again.
      for (const migrationName of found.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
      try {
        const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
        return appliedMigrationNames;
      } catch (error) {
        const [why] = error.message.split(/\n\s+0: /);
        throw new PlainError(
          `A migration failed:\n${why.trim()}\nIts changes were taken back; the database is as it was before it.`,
        );
      }
    }),
  );
}
