// npm test: every suite that needs no network. npm test -- unit integration: only these parts.
// npm test -- unit server/ids.test.ts: what follows the parts goes to the test runner.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith, PlainError } = await import('./lib/plain-error.mjs');
const { prepare } = await import('./lib/prepare.mjs');
const { closingLine, sum } = await import('./lib/test-report.mjs');

// Leaving by way of exit lets whatever was started be cleared away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

async function main(args) {
  await prepare({ build: false });
  const { parts } = await import('./lib/test-parts.mjs');
  const known = Object.keys(parts);
  const chosen = known.filter((part) => args.includes(part));
  const extra = args.filter((arg) => !known.includes(arg));

  const counts = [];
  for (const part of chosen.length > 0 ? chosen : known) {
    process.stdout.write(`\n— ${part} —\n`);
    const began = performance.now();
    try {
      counts.push(await parts[part](extra));
    } catch (error) {
      // A suite that could not be run has failed; the others still tell what they know.
      process.stdout.write(`${error instanceof PlainError ? error.message : error.stack}\n`);
      counts.push({ passed: 0, failed: 1, skipped: 0 });
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    process.stdout.write(`\n${part}: ${closingLine(counts.at(-1))} in ${seconds} s\n`);
  }
  const total = sum(counts);
  process.stdout.write(`\n${closingLine(total)}\n`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

await main(process.argv.slice(2)).catch(exitWith);
