// npm run test:fuzz: ten thousand inputs over every procedure, route and page. -- --inputs 2000 --seed 5.
import { parseArgs } from 'node:util';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith } = await import('./lib/plain-error.mjs');
const { prepare } = await import('./lib/prepare.mjs');
const { closingLine } = await import('./lib/test-report.mjs');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

async function main() {
  const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } });
  const seed = values.seed ?? String(Date.now() % 1_000_000_000);
  Object.assign(process.env, { ZONULA_FUZZ_INPUTS: values.inputs ?? '10000', ZONULA_FUZZ_SEED: seed });
  process.stdout.write(`${process.env.ZONULA_FUZZ_INPUTS} inputs, seed ${seed}\n`);
  await prepare({ build: false });
  const { parts } = await import('./lib/test-parts.mjs');
  const counts = await parts.integration(['app/fuzz.int.test.ts']);
  process.stdout.write(`\n${closingLine(counts)}\n`);
  process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
}

await main().catch(exitWith);
