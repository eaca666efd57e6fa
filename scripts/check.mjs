// npm run check: everything that can be said about the code without running the tests.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { readFileSync } = await import('node:fs');
const { default: path } = await import('node:path');
const { root } = await import('./lib/paths.mjs');
const { exitWith } = await import('./lib/plain-error.mjs');
const { prepare } = await import('./lib/prepare.mjs');
const { run } = await import('./lib/run.mjs');
const { step } = await import('./lib/steps.mjs');

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const bin = (script, ...args) => [process.execPath, [path.join('node_modules', script), ...args]];

const checks = [
  [
    'Format, lint and the arrows',
    ...bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=200', '.'),
  ],
  // Next.js writes the types of routes and styles; they are missing on a fresh clone.
  ['Types of the routes', ...bin('next/dist/bin/next', 'typegen')],
  ['Types', ...bin('typescript/bin/tsc', '--noEmit')],
  ['The lockfile is whole', process.execPath, ['scripts/complete-lockfile.mjs', '--check']],
  ['Schema and migrations agree', process.execPath, ['scripts/db-check.mjs']],
  ...(scripts['knowledge:check'] ? [['Knowledge', 'npm', ['run', '--silent', 'knowledge:check']]] : []),
  ['Hazards and their tests', 'npm', ['run', '--silent', 'safety-case', '--', '--check']],
  ['Requirements and their tests', process.execPath, ['scripts/security.mjs', '--check']],
  ['Nothing unused', ...bin('knip/bin/knip.js')],
];

async function main() {
  await prepare({ build: false });
  const failed = [];
  for (const [title, command, args] of checks) {
    try {
      await step(title, () => run(title, command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } }));
    } catch (error) {
      process.stdout.write(`${error.message}\n\n`);
      failed.push(title);
    }
  }
  process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
  process.exit(failed.length === 0 ? 0 : 1);
}

await main().catch(exitWith);
