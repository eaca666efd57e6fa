// npm run keys:rotate: wraps the clinics' data keys with a new master key. The app must not run (docs/operations.md).
// npm run keys:rotate -- --data: gives every clinic another data key as well, for what is written from then on.
import { parseArgs } from 'node:util';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith, PlainError } = await import('./lib/plain-error.mjs');

async function main() {
  const { values } = parseArgs({ options: { data: { type: 'boolean' } } });
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { withClient } = await import('./lib/instance.mjs');
  const { rotateMasterKey } = await import('./lib/rotate-keys.mjs');
  const { startSettings } = await import('./lib/start-settings.mjs');
  const { withDatabase } = await import('./lib/with-database.mjs');
  const settings = startSettings();
  if (settings.masterKey && !settings.masterKey.includes(',')) {
    throw new PlainError('Set ZONULA_MASTER_KEY to the new key and the old one, with a comma between, and try again.');
  }
  const { wrapped, added, id } = await withDatabase(
    ({ owner }) => withClient(owner, (client) => rotateMasterKey(client, settings, values)),
    { alone: true },
  );
  process.stdout.write(`${wrapped} data keys are wrapped with the master key ${id} now.\n`);
  if (values.data)
    process.stdout.write(`${added} clinics have another data key; what was sealed before stays as it is.\n`);
  process.stdout.write(
    settings.masterKey
      ? 'Keep the old key with the backups of before, which it opens; the app no longer needs it.\n'
      : `The new key is in ${settings.keyFile}: copy it to where you keep the old one, which opens the backups of before.\n`,
  );
  process.exit(0);
}

await main().catch(exitWith);
