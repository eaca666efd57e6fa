// npm run db:check: fails when schema.prisma and the migrations describe different databases (ECO-06).
import { exitWith, PlainError } from './lib/plain-error.mjs';
import { disagreements } from './lib/schema-agreement.mjs';
import { withThrowawayCluster } from './lib/throwaway-cluster.mjs';

async function main() {
  const found = await withThrowawayCluster(disagreements);
  if (found.length === 0) return;
  throw new PlainError(
    `schema.prisma and the migrations disagree:\n${found.map((line) => `- ${line}`).join('\n')}\n` +
      'Write the missing migration with: npm run db:migration -- <what_it_does>',
  );
}

await main().catch(exitWith);
