import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The migrations as the engine wants them: every folder with its SQL, in the order of their names. */
export async function readMigrations(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const sqlOf = (name) => readFile(path.join(folder, name, 'migration.sql'), 'utf8');
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: await sqlOf(name) } },
      })),
    ),
  };
}
