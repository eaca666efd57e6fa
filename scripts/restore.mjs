// npm run restore -- <file>: brings a backup into an empty database; nothing is changed unless all of it arrives and verifies.
import path from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith, PlainError } = await import('./lib/plain-error.mjs');

async function main([name]) {
  if (!name) throw new PlainError('Say where from: npm run restore -- <file>');
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { restoreBackup } = await import('./lib/backup/restore-backup.mjs');
  const { readBackup } = await import('./lib/backup/format.mjs');
  const { withDatabase } = await import('./lib/with-database.mjs');
  // Before a database is made for it.
  await readBackup(file);
  const { missingHere } = await import('./lib/master-key.mjs');
  const { startSettings } = await import('./lib/start-settings.mjs');
  const [{ sessions, events }, missing] = await withDatabase(
    async ({ owner }) => [await restoreBackup(owner, file), await missingHere(owner, startSettings())],
    { alone: true, create: true },
  );
  process.stdout.write(`Restored: ${sessions} sessions, ${events} events, all counted and verified.\n`);
  process.stdout.write(`${missing ?? 'Now: npm start'}\n`);
  process.exit(0);
}

await main(process.argv.slice(2)).catch(exitWith);
