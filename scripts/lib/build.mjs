import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { identityOf, isAlive } from './process-identity.mjs';
import { run } from './run.mjs';
import { writeSbom } from './sbom.mjs';
import { digestOf, isFresh, removeStamp, writeStamp } from './stamp.mjs';
import { step } from './steps.mjs';

const stamp = path.join(root, '.next/zonula-build-stamp');

// Everything counts as a source unless it is known not to be, so that a new folder is never forgotten.
const notSources = new Set([
  'node_modules',
  'docs',
  'e2e',
  'scripts',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
  'coverage',
]);
const isSource = (name) => !(name.startsWith('.') || notSources.has(name) || /\.(md|tsbuildinfo|log)$/.test(name));
const isBuiltFrom = (file) => !/\.test\.tsx?$|\/testing(\/|$)|^prisma\/(generated|migrations)(\/|$)/.test(file);

const sources = () =>
  digestOf(root, readdirSync(root).filter(isSource).sort(), {
    skip: (file) => !isBuiltFrom(file),
    extra: [process.version],
  });

/** Written by every app that serves this build, with its process; files of apps that have ended mean nothing. */
const serving = path.join(root, '.next/zonula-serving');

export function noteServing(pid) {
  mkdirSync(serving, { recursive: true });
  writeFileSync(path.join(serving, String(pid)), JSON.stringify(identityOf(pid)));
}

function refuseWhileServing() {
  const files = existsSync(serving) ? readdirSync(serving) : [];
  const alive = files.filter((file) => isAlive(JSON.parse(readFileSync(path.join(serving, file), 'utf8'))));
  if (alive.length === 0) return;
  throw new PlainError(
    'The sources have changed, and building them would pull the present build from under the app that is running here ' +
      `(process ${alive.join(', ')}). Stop it first.`,
  );
}

/** Builds the app for production unless the last build was made from exactly these sources. */
export async function ensureBuild() {
  const digest = sources();
  if (isFresh(stamp, digest)) return;
  refuseWhileServing();
  removeStamp(stamp);
  rmSync(serving, { recursive: true, force: true });
  await step('Building the app', () =>
    run('next build', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
    }),
  );
  writeSbom();
  writeStamp(stamp, digest);
}
