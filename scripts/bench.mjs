// npm run bench: how fast the engine, a tap and a saved answer are, as a table; npm run bench -- --json: as one JSON object.
// npm run bench -- engine: only these parts. npm run bench -- scale --sizes=1000,1000000: past sessions in records of these sizes.
// Progress goes to stderr. A target that is missed is said, and is no failure.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith, PlainError } = await import('./lib/plain-error.mjs');

// Leaving by way of exit lets whatever was started be cleared away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

// The result alone goes to stdout, whatever the steps on the way have to say.
const { stdout } = process;
Object.defineProperty(process, 'stdout', { value: process.stderr });

async function main(args) {
  const { prepare } = await import('./lib/prepare.mjs');
  await prepare({ build: false });
  const { parts } = await import('../bench/parts.mjs');
  const json = args.includes('--json');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--') && arg !== '--json');
  const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    throw new PlainError(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(parts).join(', ')}.`);
  }
  const chosen = Object.keys(parts).filter((name) => wanted.length === 0 || wanted.includes(name));

  const measured = [];
  for (const name of chosen) measured.push([name, await parts[name](options)]);

  const { default: os } = await import('node:os');
  const { tableOf } = await import('../bench/rows.mjs');
  const machine = {
    node: process.version,
    processors: os.availableParallelism(),
    platform: `${os.platform()}-${os.arch()}`,
  };
  const text = json ? JSON.stringify({ ...machine, parts: Object.fromEntries(measured) }) : tableOf(measured);
  stdout.write(`${text}\n`, () => process.exit(0));
}

await main(process.argv.slice(2)).catch(exitWith);
