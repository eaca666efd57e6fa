import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appRole } from './app-role.mjs';
import { superuser } from './cluster-settings.mjs';
import { takeDataFolder } from './data-folder.mjs';
import { databaseName, ownDatabase } from './own-database.mjs';
import { PlainError } from './plain-error.mjs';
import { postmasterOf } from './postmaster.mjs';
import { startSettings } from './start-settings.mjs';

/** The addresses of our own database as it runs under an app that was started on this data folder. */
function runningDatabase(dataDir) {
  const file = path.join(dataDir, 'postgres.json');
  const postmaster = postmasterOf(path.join(dataDir, 'postgres'));
  if (!postmaster?.ready || !existsSync(file)) return null;
  const { password, appPassword } = JSON.parse(readFileSync(file, 'utf8'));
  const url = (role, secret) => `postgresql://${role}:${secret}@127.0.0.1:${postmaster.port}/${databaseName}`;
  return { owner: url(superuser, password), app: url(appRole, appPassword) };
}

/**
 * Calls `work({ owner, app })` with the addresses of the database that `npm start` would use here: the one in DATABASE_URL,
 * or our own, which is started for as long as it takes unless the app runs on it already. With `alone`, a running app is a
 * reason to refuse; without `create`, so is a folder with no database in it.
 */
export async function withDatabase(work, { alone = false, create = false } = {}) {
  const settings = startSettings();
  if (settings.database) return await work(settings.database);
  const { dataDir } = settings;
  if (!create && !existsSync(path.join(dataDir, 'postgres')))
    throw new PlainError(`There is no database in ${dataDir}.`);
  let lock;
  try {
    lock = await takeDataFolder({ dataDir, appUrl: 'a command on its record' });
  } catch (error) {
    const running = alone || !(error instanceof PlainError) ? null : runningDatabase(dataDir);
    if (!running) throw error;
    return await work(running);
  }
  const database = ownDatabase(dataDir, { say: () => {}, onLost: () => {} });
  const stop = async () => {
    await database.stop();
    lock.release();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void stop().finally(() => process.exit(130)));
  }
  try {
    return await work(await database.start());
  } finally {
    await stop();
  }
}
