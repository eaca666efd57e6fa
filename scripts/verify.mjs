// npm run verify: holds every session against its chain of hashes, and what lists go by against the sessions; ends with 1 when
// something is broken, and names it.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith } = await import('./lib/plain-error.mjs');

async function main() {
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { withClient } = await import('./lib/instance.mjs');
  const { auditVerdict, differingInTerms, termsVerdict, verdict, verifyAudits, verifyChains } = await import(
    './lib/verify.mjs'
  );
  const { withDatabase } = await import('./lib/with-database.mjs');
  const [seen, audit, differing] = await withDatabase(({ owner }) =>
    withClient(owner, async (client) => [
      await verifyChains(client),
      await verifyAudits(client),
      await differingInTerms(client),
    ]),
  );
  process.stdout.write(`${await verdict(seen)}\n${await auditVerdict(audit)}\n${termsVerdict(differing)}\n`);
  process.exit(seen.faults.length + audit.faults.length + differing === 0 ? 0 : 1);
}

await main().catch(exitWith);
