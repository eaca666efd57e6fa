// npm run retention -- --dry-run: which sessions are past their period. Without it they are removed; a line is left of each.
// npm run retention -- --set 120: keeps sessions for 120 months after their last event. -- --off: keeps them without end.
// Both are in every clinic's audit, with what was before, and with why: --reason "…".
import { parseArgs } from 'node:util';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith, PlainError } = await import('./lib/plain-error.mjs');

async function main() {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean' },
      set: { type: 'string' },
      off: { type: 'boolean' },
      reason: { type: 'string' },
    },
  });
  const { reason, ...wanted } = values;
  if (reason !== undefined && wanted.set === undefined && !wanted.off)
    throw new PlainError('A reason goes with --set or --off.');
  if (Object.keys(wanted).length > 1) throw new PlainError('One at a time: --dry-run, --set or --off.');
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { withClient } = await import('./lib/instance.mjs');
  const { expired, period, removeExpired, setPeriod } = await import('./lib/retention.mjs');
  const { withDatabase } = await import('./lib/with-database.mjs');
  const say = (text) => process.stdout.write(`${text}\n`);
  await withDatabase(({ owner }) =>
    withClient(owner, async (client) => {
      if (values.off) await setPeriod(client, null, reason);
      if (values.set !== undefined) await setPeriod(client, Number(values.set), reason);
      const months = await period(client);
      if (months === null) {
        say('Sessions are kept without end.');
        return;
      }
      say(`Sessions are kept for ${months} months after their last event.`);
      if (!values['dry-run'] && values.set === undefined) {
        say(`${await removeExpired(client)} sessions were removed.`);
        return;
      }
      const sessions = await expired(client);
      for (const { id, lastEventAt } of sessions) say(`${id}  last event ${lastEventAt.toISOString()}`);
      say(`${sessions.length} sessions are past that. Nothing was removed.`);
    }),
  );
  process.exit(0);
}

await main().catch(exitWith);
