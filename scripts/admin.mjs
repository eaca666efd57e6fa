// npm run admin -- help: looks after accounts and clinics from where the server runs, so that nobody stays locked out.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith } = await import('./lib/plain-error.mjs');

async function main(args) {
  const { helpText, parseCommand } = await import('./lib/admin/command.mjs');
  const say = (text) => process.stdout.write(`${text}\n`);
  const command = parseCommand(args);
  if (!command) {
    say(helpText);
    process.exit(0);
  }
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { withClient } = await import('./lib/instance.mjs');
  const { startSettings } = await import('./lib/start-settings.mjs');
  const { withDatabase } = await import('./lib/with-database.mjs');
  const { appUrl } = startSettings(process.env, []);
  await withDatabase(({ owner }) =>
    withClient(owner, async (client) => {
      for (const line of await command.run(client, { appUrl, now: new Date() })) say(line);
    }),
  );
  process.exit(0);
}

await main(process.argv.slice(2)).catch(exitWith);
