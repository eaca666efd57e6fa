// npm run verify: holds every session against its chain of hashes; ends with 1 when one is broken, and names the event.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith } = await import('./lib/plain-error.mjs');

async function main() {
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { withClient } = await import('./lib/instance.mjs');
  const { auditVerdict, verdict, verifyAudits, verifyChains } = await import('./lib/verify.mjs');
  const { withDatabase } = await import('./lib/with-database.mjs');
  const [seen, audit] = await withDatabase(({ owner }) =>
    withClient(owner, async (client) => [await verifyChains(client), await verifyAudits(client)]),
  );
  process.stdout.write(`${await verdict(seen)}\n${await auditVerdict(audit)}\n`);
  process.exit(seen.faults.length + audit.faults.length === 0 ? 0 : 1);
}

await main().catch(exitWith);
