// npm run test:faults: kill -9 of the app, of PostgreSQL and of both under load, 200 times; nothing acknowledged may be lost.
// npm run test:faults -- --rounds 10 --seed 7. The load stays on this machine, is bounded, and ends with the rounds.
import { parseArgs } from 'node:util';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith, PlainError } = await import('./lib/plain-error.mjs');

// Leaving by way of exit lets whatever was started be cleared away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

const wholeNumber = (name, text) => {
  if (!/^\d{1,9}$/.test(text)) throw new PlainError(`--${name} has to be a whole number.`);
  return Number(text);
};

async function main() {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
  const rounds = wholeNumber('rounds', values.rounds ?? '200');
  const seed = wholeNumber('seed', values.seed ?? String(Date.now() % 1_000_000_000));
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: true });
  const { runFaults } = await import('./lib/faults/run-faults.mjs');
  const { problemsOf, summaryOf } = await import('./lib/faults/summary.mjs');
  process.stdout.write(`${rounds} rounds, seed ${seed}\n`);
  const run = await runFaults({ rounds, seed, say: (line) => process.stdout.write(`${line}\n`) });
  const problems = problemsOf(run);
  process.stdout.write(`\n${summaryOf(run)}\n${problems.map((line) => `- ${line}\n`).join('')}`);
  process.exit(problems.length === 0 ? 0 : 1);
}

await main().catch(exitWith);
