// npm run backup -- <file>: writes the whole record to one file, also while the app runs.
import path from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith, PlainError } = await import('./lib/plain-error.mjs');

async function main([name]) {
  if (!name) throw new PlainError('Say where to: npm run backup -- <file>');
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { writeBackup } = await import('./lib/backup/write-backup.mjs');
  const { missingFromBackup } = await import('./lib/master-key.mjs');
  const { startSettings } = await import('./lib/start-settings.mjs');
  const { withDatabase } = await import('./lib/with-database.mjs');
  const { sessions, events, sha256, faults } = await withDatabase(({ owner }) => writeBackup(owner, file));
  process.stdout.write(`${file}: ${sessions} sessions, ${events} events, SHA-256 of the contents ${sha256}\n`);
  if (faults.length > 0) process.stdout.write(`Warning: ${faults.length} sessions do not verify (npm run verify).\n`);
  process.stdout.write(
    'It holds answers and results in the clear, notes and references sealed, and the hashes of passwords: keep it as you keep the database.\n',
  );
  process.stdout.write(`${missingFromBackup(startSettings())}\n`);
  process.exit(0);
}

await main(process.argv.slice(2)).catch(exitWith);
