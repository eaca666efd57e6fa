// npm run test:instances: two instances of the app on one database behind nginx. One is killed under load, then comes back; the
// other is asked to stop. Nothing acknowledged may be lost, nobody be signed out, no request fail. Needs nginx.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith } = await import('./lib/plain-error.mjs');

// Leaving by way of exit lets whatever was started be cleared away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

async function main() {
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: true });
  const { runInstances } = await import('./lib/faults/run-instances.mjs');
  const { lines, problems } = await runInstances();
  process.stdout.write(`\n${lines.join('\n')}\n${problems.map((problem) => `- ${problem}\n`).join('')}`);
  process.exit(problems.length === 0 ? 0 : 1);
}

await main().catch(exitWith);
